// The page keeps Ctrl+F for itself, and shows the path of a chosen file.
addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'f') event.preventDefault();
});
document.querySelector('#file').addEventListener('change', (event) => {
  document.querySelector('#path').textContent = window.host.pathOf(event.target.files[0]);
});
document.documentElement.dataset.ready = 'yes';
