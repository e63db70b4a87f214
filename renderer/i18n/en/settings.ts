// The words of the settings in English.
export const settings = {
  title: 'Settings',
  language: 'Language',
  languageNote: 'Of the program. Each book keeps its own.',
  languageSystem: 'As the computer ({{language}})',
  theme: 'Look',
  themeNote: 'As the computer also follows its contrast setting.',
  themeSystem: 'As the computer',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeContrast: 'High contrast',
  version: 'Briefing Book {{version}}',
} as const;
