// The words of the list of keys in English; the acts themselves are named in the command table.
export const shortcuts = {
  title: 'Keyboard shortcuts',
  lists: 'In lists',
  nextItem: 'Next, previous',
  firstItem: 'First, last',
  openItem: 'Open',
  forgetItem: 'Remove from the list',
  review: 'Reading a release',
  showOther: 'Show on the other side',
  makeBook: 'Make the book',
  dialogs: 'In dialogs',
  mainButton: 'Main button',
  find: 'Find in the library',
  cancel: 'Cancel',
} as const;
