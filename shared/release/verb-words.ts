// Owns: the verbs of diplomatic prose and the kind each one gives a clause, as data.
// Promises: the grade of a verb is decided here and nowhere else; what is not listed proves nothing.
// Must not: list a verb under a stronger kind than its plain meaning bears.

import type { StatementKind } from './release.ts';

/** `said` is looked through: the verb of what follows decides. */
export type VerbUse = StatementKind | 'said' | 'asked';

/** Verbs that name an act of speech or a meeting: a clause may begin with one of them. */
export const VERBS: Record<VerbUse, string> = {
  agreement: 'agree decide settle adopt finalize finalise approve',
  commitment: 'commit pledge promise vow undertake recommit resolve',
  'next-step': 'plan intend schedule instruct direct task mandate',
  proposal: 'propose suggest offer recommend',
  asked: 'ask request invite urge appeal encourage call seek demand solicit implore',
  view: 'note assess value cherish salute compliment credit observe praise laud commend applaud evaluate recognize recognise acknowledge appreciate concur hail regard view perceive',
  position: `explain outline describe brief recall underscore underline emphasize emphasise stress highlight support reaffirm reassert reinforce celebrate articulate assure detail acclaim decry disapprove deem pronounce
    affirm reiterate confirm reconfirm welcome thank pay condemn express believe consider argue insist point warn hope wish
    look congratulate convey denounce criticize criticise voice oppose reject deplore regret deny refuse rebuff decline declare understand
    remind caution endorse present introduce illustrate elaborate clarify extend honor honour mourn echo assert maintain inform
    stand remain strive advocate favor favour prefer defend protest object disagree differ attach rejoice preview signal relay impress trust anticipate aspire aim apologize apologise pray restate repeat
    back want dedicate lament sympathize expect reserve raise accept apprise consent stipulate`,
  said: 'say state reply announce add report tell respond mention remark answer comment indicate',
  fact: `meet engage reflect cooperate collaborate coordinate conduct moderate broach canvass mull attend discuss exchange review hold take visit participate talk speak consult host convene gather chair arrive travel sign
    receive open launch conclude serve mark hear listen touch examine explore tour compare update focus share deliver address
    put issue release publish make give go return become bring send obtain provide witness inaugurate unveil found establish create build train help
    start end grow rise continue enter cover include involve follow see reopen award grant sponsor stage organize organise dispatch deploy ratify
    table embark hand submit circulate co-sign initial extradite evacuate donate contribute allocate elect appoint congregate converse correspond coincide bid run
    co-host co-chair join deliberate confer accompany begin depart assume lead reach come commemorate inspect sit renew elevate upgrade commence enjoy reflect tackle possess`,
};

/** Past forms that are not made by rule. */
export const IRREGULAR_PAST: Record<string, string> = {
  meet: 'met',
  hold: 'held',
  take: 'took',
  hear: 'heard',
  say: 'said',
  tell: 'told',
  speak: 'spoke',
  seek: 'sought',
  pay: 'paid',
  begin: 'began',
  understand: 'understood',
  undertake: 'undertook',
  lead: 'led',
  come: 'came',
  stand: 'stood',
  commit: 'committed',
  plan: 'planned',
  strive: 'strove',
  confer: 'conferred',
  regret: 'regretted',
  sit: 'sat',
  make: 'made',
  put: 'put',
  give: 'gave',
  go: 'went',
  become: 'became',
  bring: 'brought',
  send: 'sent',
  build: 'built',
  grow: 'grew',
  rise: 'rose',
  see: 'saw',
  run: 'ran',
  bid: 'bade',
};

/** Participles that are not the past form. */
export const IRREGULAR_PARTICIPLE: Record<string, string> = {
  take: 'taken',
  speak: 'spoken',
  begin: 'begun',
  undertake: 'undertaken',
  come: 'come',
  strive: 'striven',
  give: 'given',
  go: 'gone',
  become: 'become',
  grow: 'grown',
  rise: 'risen',
  see: 'seen',
  run: 'run',
  bid: 'bidden',
};

/** What `will` announces: an effort, money or policy of a side is a commitment. */
export const EFFORT_VERBS: ReadonlySet<string> = new Set(
  `facilitate support contribute strengthen deepen expand make play take work cooperate collaborate provide invest increase
  pursue promote seek strive join redouble combine prioritize prioritise ensure implement fund allocate help assist advance uphold maintain
  protect defend end reduce cut introduce ratify spare do share bolster enhance boost step continue remain foster build develop accelerate
  double give donate finance keep harness leverage champion actively extend improve safeguard mobilize mobilise respond deliver grant lift waive begin
  intensify partner align mitigate tackle combat counter fight eliminate prevent empower expedite streamline sustain preserve restore
  consolidate broaden invigorate reinvigorate revitalize pool spur stimulate ease unlock refrain comply fulfill fulfil honor honour abide
  modernize modernise coordinate harmonize harmonise
  put carry push stand work-with encourage spearhead`.split(/\s+/),
);

/** What `will` announces as an event or a body: a next step, whoever does it. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  `meet visit hold host launch open establish serve sign convene travel attend arrive depart participate receive reply discuss consult
  converse talk exchange communicate gather chair co-chair co-host set start resume appoint send dispatch welcome return take-office assume address organize
  organise conduct stage celebrate mark kick`.split(/\s+/),
);

/** Base forms after which the verb that follows `to` or `-ing` decides (`continue to meet`). */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(['continue', 'begin', 'start', 'seek', 'strive']);
