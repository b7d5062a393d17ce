/** `place`: whose time account it is (a directorate, the office of an agency). `seconds`: what reading it takes in all. */
type OfItem = { place: string; version: number }

/** What becomes true in this slice: the subject is the news item. None of them is told when somebody reads one. */
export type NewsFacts = {
  'news.published': OfItem & {
    words: number
    readers: number
    seconds: number
    danger: boolean
    endsOn: string
  }
  /** said anew, or until another day: what was said before is kept */
  'news.corrected': OfItem & { words: number; seconds: number; endsOn: string }
  'news.withdrawn': OfItem
  /** a question to the author, who answers by `answerDue`, an instant */
  'news.asked': { question: string; answerDue: string }
  'news.answered': { question: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends NewsFacts {}
}
