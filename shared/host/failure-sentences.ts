// One plain sentence for each kind of failure, in both languages: what is so, then what to do.
// The only place where a failure becomes words; a kind without a sentence does not compile.

import type { LocalText } from '../book/words.ts';
import type { Failure } from './failures.ts';

type Sentences = { [Kind in Failure['kind']]: (failure: Extract<Failure, { kind: Kind }>) => LocalText };

/** A size for people: whole megabytes, at least one. */
const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / (1024 * 1024))));

const SENTENCES: Sentences = {
  'not-found': ({ path, missing }) =>
    missing === 'file'
      ? {
          en: `There is no file “${path}”: check its name and folder.`,
          ko: `“${path}” 파일이 없습니다. 파일 이름과 폴더를 확인하면 됩니다.`,
        }
      : {
          en: `There is no folder for “${path}”: make the folder first, or choose another.`,
          ko: `“${path}”에 해당하는 폴더가 없습니다. 폴더를 먼저 만들거나 다른 폴더를 선택하면 됩니다.`,
        },
  'bad-name': ({ path }) => ({
    en: `“${path}” cannot be the name of a file here, since it is too long or leads in a circle: choose another name.`,
    ko: `“${path}”은(는) 너무 길거나 서로를 가리키는 링크여서 파일 이름으로 쓸 수 없습니다. 다른 이름을 쓰면 됩니다.`,
  }),
  'no-access': ({ path }) => ({
    en: `“${path}” may not be read or written by you here: change its permissions, or choose another place.`,
    ko: `“${path}”에 접근할 권한이 없습니다. 권한을 바꾸거나 다른 위치를 선택하면 됩니다.`,
  }),
  'not-a-file': ({ path }) => ({
    en: `“${path}” is a folder or a device, not a file: name a file.`,
    ko: `“${path}”은(는) 파일이 아니라 폴더 또는 장치입니다. 파일을 지정하면 됩니다.`,
  }),
  'too-large': ({ path, bytes, limit }) => ({
    en: `“${path}” has ${megabytes(bytes)} MB and the limit is ${megabytes(limit)} MB: choose a smaller file.`,
    ko: `“${path}”의 크기는 ${megabytes(bytes)}MB로 한도 ${megabytes(limit)}MB를 넘습니다. 더 작은 파일을 선택하면 됩니다.`,
  }),
  'not-text': ({ path }) => ({
    en: `“${path}” is not a text file: copy the text of the document and save it as plain text first.`,
    ko: `“${path}”은(는) 텍스트 파일이 아닙니다. 문서의 글을 복사해 텍스트 파일로 저장한 뒤 사용하면 됩니다.`,
  }),
  empty: ({ path }) => ({
    en: `“${path}” is empty: choose a file with content.`,
    ko: `“${path}”은(는) 비어 있습니다. 내용이 있는 파일을 선택하면 됩니다.`,
  }),
  'not-a-book': ({ path }) => ({
    en: `“${path}” is not a briefing book: choose a file that Briefing Book has saved.`,
    ko: `“${path}”은(는) 자료집 파일이 아닙니다. 이 프로그램에서 저장한 파일을 선택하면 됩니다.`,
  }),
  'cut-short': ({ path }) => ({
    en: `“${path}” ends in the middle, so part of the book is missing: open a copy of it from before.`,
    ko: `“${path}”이(가) 중간에서 끊겨 자료집의 일부가 없습니다. 이전에 보관한 사본을 열면 됩니다.`,
  }),
  invalid: ({ path }) => ({
    en: `“${path}” is a briefing book, but it is damaged and was not opened: open a copy of it from before.`,
    ko: `“${path}”은(는) 자료집 파일이지만 손상되어 열지 않았습니다. 이전에 보관한 사본을 열면 됩니다.`,
  }),
  'newer-format': ({ path }) => ({
    en: `“${path}” was saved by a newer version of Briefing Book: open it with that version.`,
    ko: `“${path}”은(는) 더 새로운 버전에서 저장한 파일입니다. 해당 버전에서 열면 됩니다.`,
  }),
  exists: ({ path }) => ({
    en: `“${path}” is there already and was left as it is: choose another name, or replace it on purpose (--force).`,
    ko: `“${path}”이(가) 이미 있어 그대로 두었습니다. 다른 이름을 쓰거나 덮어쓰기(--force)를 지정하면 됩니다.`,
  }),
  'changed-on-disk': ({ path }) => ({
    en: `“${path}” was changed by another program since it was opened and was left as it is: save under another name.`,
    ko: `“${path}”이(가) 연 뒤에 다른 프로그램에서 바뀌어 그대로 두었습니다. 다른 이름으로 저장하면 됩니다.`,
  }),
  'disk-full': ({ path }) => ({
    en: `There is no room on the disk for “${path}”, and nothing was changed: free some room, then save again.`,
    ko: `디스크에 “${path}”을(를) 저장할 공간이 없어 아무것도 바꾸지 않았습니다. 공간을 확보한 뒤 다시 저장하면 됩니다.`,
  }),
  'unknown-template': ({ id, known }) => ({
    en: `There is no template “${id}”: choose one of ${known.join(', ')}.`,
    ko: `“${id}” 서식이 없습니다. 다음 가운데 선택하면 됩니다: ${known.join(', ')}.`,
  }),
  'unknown-copy': ({ name, known }) =>
    known.length === 0
      ? {
          en: 'The book has no copies: add one first.',
          ko: '자료집에 배포본이 없습니다. 먼저 추가하면 됩니다.',
        }
      : {
          en: `The book has no copy “${name}”: choose one of ${known.join(', ')}.`,
          ko: `자료집에 “${name}” 배포본이 없습니다. 다음 가운데 선택하면 됩니다: ${known.join(', ')}.`,
        },
  'stopped-by-check': ({ message, more }) => ({
    en: `Nothing was exported, since the copy would be wrong: ${message}${more > 0 ? ` (and ${String(more)} more; see the checks)` : ''}`,
    ko: `배포본이 잘못될 수 있어 내보내지 않았습니다. ${message}${more > 0 ? ` (그 밖에 ${String(more)}건은 점검에서 볼 수 있습니다.)` : ''}`,
  }),
  'unknown-house-style': ({ name, known }) => ({
    en: `There is no house style and no file “${name}”: choose ${known.join(', ')} or a .docx file.`,
    ko: `“${name}” 문서 양식이나 파일이 없습니다. 다음 가운데 선택하거나 .docx 파일을 지정하면 됩니다: ${known.join(', ')}.`,
  }),
  'broken-reference': ({ path }) => ({
    en: `“${path}” is not a Word document that styles can be taken from: choose a .docx file that Word opens.`,
    ko: `“${path}”은(는) 문서 양식을 가져올 수 있는 Word 문서가 아닙니다. Word에서 열리는 .docx 파일을 선택하면 됩니다.`,
  }),
  'unsafe-reference': ({ path }) => ({
    en: `“${path}” holds macros or links that would fetch something from elsewhere, and nothing was taken from it: save it as a plain .docx without them.`,
    ko: `“${path}”에 매크로나 외부에서 내용을 가져오는 링크가 있어 사용하지 않았습니다. 이를 제거하고 일반 .docx 파일로 저장한 뒤 사용하면 됩니다.`,
  }),
  'inspection-failed': ({ findings }) => ({
    en: `The finished document held ${String(findings)} ${findings === 1 ? 'thing' : 'things'} that this copy must not have, so nothing was written: do not send an earlier document of this copy, and report the book’s template.`,
    ko: `완성된 문서에서 이 배포본에 있어서는 안 되는 내용이 ${String(findings)}건 발견되어 아무것도 저장하지 않았습니다. 이 배포본의 이전 문서도 배포하지 말고 사용한 서식을 알려 주면 됩니다.`,
  }),
  'export-failed': () => ({
    en: 'The Word document could not be made, and nothing was written: export again, and if it happens again report the book’s template and language.',
    ko: 'Word 문서를 만들지 못했으며 아무것도 저장하지 않았습니다. 다시 내보내고, 같은 일이 생기면 서식과 언어를 알려 주면 됩니다.',
  }),
  cancelled: () => ({
    en: 'It was cancelled, and nothing was written.',
    ko: '취소했으며 아무것도 저장하지 않았습니다.',
  }),
  'read-only': ({ path }) => ({
    en: `“${path}” was saved by a newer version of Briefing Book and can only be read here: save or export it with that version.`,
    ko: `“${path}”은(는) 더 새로운 버전에서 저장한 파일이어서 여기서는 읽을 수만 있습니다. 저장과 내보내기는 해당 버전에서 하면 됩니다.`,
  }),
  'no-release-text': () => ({
    en: 'There are no words to read here: paste the text of the release.',
    ko: '읽을 내용이 없습니다. 보도자료의 글을 붙여 넣으면 됩니다.',
  }),
  'text-too-long': ({ limit }) => ({
    en: `The text is longer than ${megabytes(limit)} MB: paste one release at a time.`,
    ko: `글이 ${megabytes(limit)}MB보다 깁니다. 보도자료를 한 건씩 붙여 넣으면 됩니다.`,
  }),
  'not-open': () => ({
    en: 'This book is no longer open: open it again from the library.',
    ko: '이 자료집은 더 이상 열려 있지 않습니다. 자료 목록에서 다시 열면 됩니다.',
  }),
  'not-listed': () => ({
    en: 'This entry is no longer in the list: look at the list again and choose another.',
    ko: '이 항목은 더 이상 목록에 없습니다. 목록을 다시 보고 선택하면 됩니다.',
  }),
  'export-running': () => ({
    en: 'Another export is still running: wait for it, or cancel it first.',
    ko: '다른 내보내기가 진행 중입니다. 끝나기를 기다리거나 먼저 취소하면 됩니다.',
  }),
  'not-opened': ({ path }) => ({
    en: `No program on this computer opens “${path}”: look for it in its folder.`,
    ko: `“${path}”을(를) 열 수 있는 프로그램이 없습니다. 폴더에서 파일을 찾으면 됩니다.`,
  }),
  'bad-call': () => ({
    en: 'The window asked for something that cannot be done, and nothing was changed: close the window and start again.',
    ko: '처리할 수 없는 요청이어서 아무것도 바꾸지 않았습니다. 창을 닫고 다시 시작하면 됩니다.',
  }),
  unexpected: () => ({
    en: 'Something failed that should not have: save the book under another name, then start the program again.',
    ko: '예상하지 못한 오류가 생겼습니다. 자료집을 다른 이름으로 저장한 뒤 프로그램을 다시 시작하면 됩니다.',
  }),
};

/** The sentence for a failure, in both languages. */
export function describeFailure(failure: Failure): LocalText {
  const sentence = SENTENCES[failure.kind] as (failure: Failure) => LocalText;
  return sentence(failure);
}
