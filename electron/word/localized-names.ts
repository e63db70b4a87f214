// Word keeps its built-in styles under English names whatever language it speaks; other programs write the names that
// their menus show. These are such names, in small letters, by the name that Word would have written.

const NAMES: Readonly<Record<string, readonly string[]>> = {
  normal: ['표준', '바탕글', '標準', 'standard', 'estándar', 'normalny', 'standaard'],
  'body text': ['본문', '본문 텍스트', '本文', 'textkörper', 'corps de texte', 'texto independiente'],
  title: ['제목', '표제', '表題', 'titel', 'titre', 'título'],
  subtitle: ['부제', '부제목', '副題', 'untertitel', 'sous-titre', 'subtítulo'],
  'toc heading': ['목차 제목', '차례 제목', 'inhaltsverzeichnisüberschrift', 'en-tête de table des matières'],
  'heading 1': ['제목 1', '개요 1', '見出し 1', 'überschrift 1', 'titre 1', 'título 1', 'rubrik 1', 'kop 1'],
  'heading 2': ['제목 2', '개요 2', '見出し 2', 'überschrift 2', 'titre 2', 'título 2', 'rubrik 2', 'kop 2'],
  'list paragraph': ['목록 단락', 'リスト段落', 'listenabsatz', 'paragraphe de liste', 'párrafo de lista'],
  quote: ['인용', '인용문', '引用文', 'zitat', 'citation', 'cita'],
  signature: ['서명', '署名', 'unterschrift', 'firma'],
  'footnote text': [
    '각주 텍스트',
    '각주',
    '脚注文字列',
    'fußnotentext',
    'note de bas de page',
    'texto nota pie',
  ],
  'list number': ['번호 매기기', '段落番号', 'listennummer', 'liste à numéros', 'lista con números'],
  'list bullet': ['글머리 기호', '箇条書き', 'aufzählungszeichen', 'liste à puces', 'lista con viñetas'],
};

/** The English name of each localized one. */
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([english, names]) => names.map((name) => [name, english])),
);
