// What `briefing-book --help` prints.

export const HELP = `briefing-book read-release FILE [--released DATE] [--json]
briefing-book templates [--json]
briefing-book new --template ID [--release FILE] [--released DATE] [--set path=value ...] --out FILE.briefing [--force]
briefing-book check FILE.briefing [--json]
briefing-book export FILE.briefing --copy NAME --out FILE.docx [--house-style REF.docx] [--date DATE] [--receipt FILE.json] [--force]

FILE may be - for standard input. Dates are YYYY-MM-DD. An existing file is replaced only with --force.`;
