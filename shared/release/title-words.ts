// Owns: the words of offices: heads (`Minister`), what may stand before them, and what their field may be called.
// Promises: data only; a word listed here is never taken for a person's name.
// Must not: hold a word that is a common surname.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that are an office by themselves. */
export const TITLE_HEADS =
  words(`minister secretary president chancellor ambassador advisor adviser director director-general
  commissioner representative envoy governor premier speaker senator chair chairman chairperson chairwoman secretary-general
  undersecretary under-secretary coordinator counselor counsellor consul-general sherpa vice-minister vice-president deputy-minister
  under-secretary-general king queen prince princess general admiral congressman congresswoman delegate negotiator commander
  director-generals administrator vice-chancellor lord councillor councilor mayor emir sultan taoiseach consul rapporteur
  tánaiste minister-designate president-elect minister-elect president-designate secretary-designate spokesperson spokesman spokeswoman treasurer trade-commissioner official negotiator vice-chair chargé`);

/** An office by itself, or two printed as one word: `Representative/Vice-President`. */
export const isOffice = (low: string): boolean =>
  TITLE_HEADS.has(low) || (low.includes('/') && low.split('/', 3).every((part) => TITLE_HEADS.has(part)));

/** Words that may stand before the head of an office. */
export const TITLE_MODIFIERS =
  words(`deputy vice prime foreign first 1st second 2nd third 3rd senior assistant under permanent special
  national security defense defence trade state acting chief high former executive parliamentary interior finance environment economic
  unification principal associate managing presidential cabinet land trade commerce culture health energy education justice attorney
  external union federal crown diplomatic political police climate head vice-foreign vice-ministerial affairs`);

/** A word of an office, or two printed as one: `Minister/Foreign` of `Deputy Prime Minister/Foreign Minister`. */
export const isTitleWord = (low: string): boolean =>
  low.split('/', 3).every((part) => TITLE_MODIFIERS.has(part) || TITLE_HEADS.has(part));

/** Words by which a field, a ministry or a department is named. */
export const DOMAIN_WORDS =
  words(`foreign affairs state defense defence trade multilateral global political economic economy finance security
  national cooperation international development health environment energy culture european asian pacific americas american north south
  latin treasury commerce industry unification strategy policy planning protocol public diplomacy relations climate change peninsula peace
  nuclear science technology ict agriculture interior justice labor labour education transport infrastructure asia europe africa middle east
  west department ministry bureau office republic eurasia central human rights caribbean emerging consular legal council parliament board
  committee assembly senate strategic communications southeast northeast indo-pacific social rural water tourism sports immigration home
  commonwealth migration water resources ocean oceans polar arctic sustainable enterprises innovation digital information telecommunications
  infrastructure forests forestry livestock mines mining petroleum gas electricity women gender family children youth disability veterans heritage arts
  sport welfare planning budget revenue overseas reconstruction refugees disarmament counterterrorism cyber space shipping ports transportation transports
  railways aviation housing urban employment skills universities research higher pension insurance cooperatives tribal indigenous intelligence arms control nonproliferation non-proliferation bilateral regional organizations
  organisations african general administration coordination integration worship religion maritime fisheries oceania islands expatriates
  territories partnerships diversity inclusion persons disabilities export promotion competition science research governance multilateralism mediterranean nordic baltic community democracy labor investment house representatives commission nations united secretariat`);

/** Capitalized words that begin sentences, days and months: never part of a name. */
export const NEVER_NAMES =
  words(`the a an in on at of for and to with this that these those they he she it we both following during as his her their our
  participants after before while when where also mr mrs ms dr h.e january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today meeting summit retreat session dialogue forum joint republic kingdom
  peninsula statement communiqué communique declaration act council group alliance partnership strategy initiative agreement treaty house
  honourable honorable hon rt call calls visit trip travel participation regarding university institute center centre foundation embassy palace hotel city ministers leaders side government minister administration`);

export const NAME_PARTICLES = words(
  'de da del della dos di van von der den bin bint ibn al el la le du ben abu ter y',
);
