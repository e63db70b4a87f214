// The words of the settings in Korean: labels are nouns, sentences end in -습니다.
import type { Translated } from '../catalog.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Translated<typeof english> = {
  title: '설정',
  language: '언어',
  languageNote: '프로그램의 언어입니다. 자료집의 언어는 자료집마다 따로 있습니다.',
  languageSystem: '컴퓨터 설정 ({{language}})',
  theme: '화면 색',
  themeNote: '컴퓨터 설정을 고르면 컴퓨터의 고대비 설정도 따릅니다.',
  themeSystem: '컴퓨터 설정',
  themeLight: '밝게',
  themeDark: '어둡게',
  themeContrast: '고대비',
  version: 'Briefing Book {{version}}',
};
