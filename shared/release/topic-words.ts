// Owns: the words by which a noun phrase is told from what stands around it, and from phrases that name no topic.
// Promises: data only, in small letters.
// Must not: hold a word that is a topic by itself, such as `trade`.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that end a noun phrase. */
export const FUNCTION_WORDS =
  words(`that which who whom whose while as by when where because if given considering including until through during after
  before ahead since than to in at with from on for into under over upon about between among amid toward towards so such both each all any some no not
  and or but nor of the a an this these those it its they their them he his him she her we our us i my you your will would shall can could should must
  may might need needs is are was were be been being has have had do does did also again once together jointly here there then thus therefore well
  how whether what why within without against across along per via respectively regarding concerning following based due out up off away back often
  only just even still already yet further more most less least other another same own own every either neither`);

/** Nouns and adjectives that name no topic by themselves: left out at the head of a phrase, and a phrase of nothing else is none. */
export const LIGHT_WORDS =
  words(`ways way efforts effort views view issues issue matters matter importance need needs priority cooperation collaboration
  support commitment commitments measures range variety situation situations progress role continued constructive various mutual shared strong deep full
  active possible concrete recent current joint close bilateral benefits benefit ideas idea plan plans proposal proposals hope hopes willingness readiness
  interest appreciation gratitude concern concerns understanding exchange exchanges discussions discussion accomplishments significant growing urgent
  major specific necessity alignment goal goals step steps wide-ranging broad position positions policy policies response forward focus context level order
  note later place list meeting occasion occasions intention serious grave central clear breach warm greetings thanks condolences contribution
  participation attention engagement assistance development solidarity satisfaction ready request requests invitation invitations offer announcement
  counterpart counterparts officials official partners partner parties allies members member states state countries country people side sides
  ministers minister leaders experts teams staff statement visit call talks conversation review comprehensive telephone agreement time times opportunity
  first second third last next year years month months week today yesterday tomorrow spring summer autumn fall winter half beginning end early date touch
  contact best success positive favorable favourable consideration advice opinion opinions remarks speech address keynote attendance venue part
  million billion thousand percent two three four five six new additional continued further early steady ironclad full-fledged number growth tempo
  initiative initiatives matter lack kind sort overview following others terms sorts regard force respect line hand basis spirit sidelines margins half
  one ones mid-term long-standing longstanding successful effective practical important key greater better high highest level levels government governments none future ambition results result front behalf vision challenge challenges good partnership free open chair chairmanship things thing
  subject subjects topic topics item items point points field fields area areas sector sectors matter-of-course question questions`);

/** Months and days: never a topic. */
export const CALENDAR_WORDS = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
