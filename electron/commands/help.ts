// What `briefing-book --help` prints.

export const HELP = `briefing-book read-release FILE [--released DATE] [--json]
briefing-book templates [--json]
briefing-book new --template ID [--release FILE] [--released DATE] [--set path=value ...] --out FILE.briefing [--force]
briefing-book check FILE.briefing [--json]
briefing-book export FILE.briefing --copy NAME --out FILE.docx [--house-style REF.docx] [--date DATE] [--receipt FILE.json]
  [--numbering release|boxes|official|tirets] [--no-portion-marks] [--no-source-notes] [--draft] [--force]

REF.docx is a document of your own, or plain, handbook or korean-official. FILE may be - for standard input. Dates are YYYY-MM-DD. An existing file is replaced only with --force.`;
