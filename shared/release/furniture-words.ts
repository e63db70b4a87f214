// Owns: the words and shapes by which page furniture is known (menus, counters, share buttons, notices, footers).
// Promises: data only; matching is done in `furniture.ts` on lower-case lines.
// Must not: hold a word that the body of a release could consist of.

/** Lines that are furniture when they hold nothing else. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `skip to content|skip to main content|skip navigation|main menu|menu|home|about us|contact|contact us|search|search window|open search
press releases|press release|press|news|newsroom|news & events|media|media center|media centre|latest news|statements and releases
press statements|statements|speeches|releases|publications|events|careers|faq|sitemap|site map|privacy|privacy policy|terms of use
terms and conditions|cookies|cookie policy|accessibility|copyright policy|legal notice|disclaimer|login|log in|sign in|sign up|register|subscribe
newsletter|facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|flickr|tiktok|pinterest|kakaotalk|kakao story|naver blog|blog|band|line|rss|email|e-mail
mail|share|share this|share this page|share on facebook|share on twitter|tweet|print|print this page|download|pdf|word|hwp|view|top|go to top|back to top|back
back to list|list|go to list|next|previous|prev|read more|more|see more|learn more|related links|related content|related articles|related news|related information|related documents|related stories|related topics|media enquiries|media inquiries|media contacts|more news|other news|most read|top stories|recent posts|read next|you might also like|관련 기사|관련기사|관련 뉴스|관련뉴스|관련 자료|관련자료|다른 소식|top of page|fyi
you may also like|tags|topics|attachment|attachments|attached file|attached files|file|files|language|english|español|français|한국어|deutsch|中文|日本語|русский|العربية
korean|for immediate release|media note|media release|news release|press statement|foreign policy|overview|who we are|what we do|the ministry|ministry
embassies|visa|services|close|open|end|ends|font size|zoom in|zoom out|republic of korea|follow us|sns|quick menu|country/region|social media
바로가기 메뉴|본문 바로가기|주메뉴 바로가기|메뉴 바로가기|검색창 열기|검색창 닫기|검색|메뉴|전체메뉴|메뉴 열기|메뉴 닫기|홈|목록|목록으로|이전|다음|이전글|다음글|인쇄|공유|공유하기|프린트|첨부파일|첨부|다운로드|바로보기
보도자료|보도 자료|브리핑|뉴스|뉴스·공지|언론보도|공지사항|로그인|회원가입|사이트맵|개인정보처리방침|저작권정책|이용약관|찾아오시는 길|페이스북|트위터|인스타그램|유튜브|블로그|카카오톡|카카오스토리|네이버 블로그|밴드|url 복사
맨위로|맨 위로|위로|닫기|열기|글자 크기|글자크기|확대|축소|더보기|관련 사이트|관련사이트|끝|이 페이지의 내용에 만족하십니까?|매우 만족|만족|보통|불만족|매우 불만족|만족도 조사|의견 남기기|스크랩|미리보기|바로듣기|화면크기|글자 크게|글자 작게|주소 복사|링크 복사|이메일|네이버|카카오|라인|관련 누리집|열린 마당|국민참여|정보공개|알림마당|정책정보|소개|기관소개|전체 메뉴|통합검색|목록보기|뷰어로 보기|한글 뷰어|파일 다운로드`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Lines below which a site prints other matter. */
export const STOP_LINES: ReadonlySet<string> = new Set(
  `related links|related content|related articles|related news|related information|related documents|related stories|related topics|you may also like|you might also like
latest news|latest news from|latest from|original article link|more news|more stories|other news|read next|see also|recent posts|most read|most viewed|popular news|top stories|tags|share this page|contact us|media contacts
media enquiries|media inquiries|press contacts|press contact|이전다음기사|connect with the minister|topics of special interest|관련 기사|관련기사|관련 뉴스|관련뉴스|최근 게시물|인기 게시물|많이 본 뉴스|다른 소식|관련 자료|관련자료|관련 게시물`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Beginnings that only furniture has. */
export const FURNITURE_STARTS: readonly string[] =
  `skip to |jump to |hit |hits |views |view count|share this|share on |share via|follow us|print this|click here|read more|related link|related article|tags:|topics:|category:|filed under
copyright|©|ⓒ|(c) 20|all rights reserved|distributed by |source: |source :|this press release|this release is|this email|this e-mail|this message was sent|you are receiving|to unsubscribe|unsubscribe
for more information|for further information|for media inquiries|for media enquiries|media contact|media inquiries|media enquiries|press contact|contact:|tel:|tel.|telephone:|telephone number|phone:|fax:|fax.|e-mail:|email:|address:|website:
we use cookies|this site uses|this website uses|by continuing|your browser|please enable|javascript|sign up |subscribe |join our|download the|an official website|official websites use|here's how you know|secure .gov
original article|printable version|<저작권자|저작권자|updates to this page|report a problem|like us on|last updated|last modified|page last|posted by|posted on|published on|updated on|written by|writer |writer:|attachment|attached file|file:|files:|previous article|next article|previous post|next post|prev |next:|previous:
was this page|is this page|rate this|how satisfied|would you like|see also|see more|view all|view more|back to |return to |go to |home >|home /|home ›|you are here|current location|department:|division:|office:|team:
붙임|별첨|sent from my|get outlook for|contesta nuestra|조회수|조회 수|조회|작성일|등록일|등록일자|배포일|보도일시|배포일시|담당부서|담당 부서|담당자|책임자|부서명|전화번호|연락처|첨부파일|첨부 파일|이전글|다음글|저작권|본 저작물|이 누리집은|현재 페이지|이 기사는|본 기사는|이 자료는|본 자료는|이 페이지에서|제공일|게시일|수정일|최종수정|최종 수정|보도시점|자료제공|자료 제공|총괄 |엠바고|보도 일시|배포 일시|배포 일자|등록 일자|이 보도자료|이전 글|다음 글|우편번호|우)|콘텐츠 만족도|만족도|주소:|주소 :|대표전화|문의:|문의 :|공공누리|현재 위치|바로가기`
    .split(/[|\n]/)
    .filter((start) => start !== '');

/** Runs that only furniture holds, wherever in the line. */
export const FURNITURE_RUNS: readonly string[] =
  `all rights reserved|privacy policy|terms of use|cookie|javascript|unsubscribe|newsletter|바로가기|전자정부 누리집|무단 전재|무단전재|재배포 금지|저작권자|follow us on|share this page|click on the link|apo group|보도자료를 전재하여|정책브리핑의 자료는|정책브리핑의 정책뉴스|히단 배너|traditional custodians|authorised by |official website of|공공누리|is a provisional translation|unofficial translation`.split(
    '|',
  );
