import { sayDue, sayDueOnPaper } from '../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A question to an author, as it stands when its mail leaves. */
export type QuestionNow = {
  author: readonly Recipients[]
  asker: readonly Recipients[]
  title: string
  answered: boolean
}

const mail = mailsAbout<QuestionNow>()

/** The author is written to once she is asked, and whoever asked once she has answered. */
export const mails = [
  mail('news.asked', {
    to: ['author'],
    template: 'newsAsked',
    lines: ['what', 'due'],
    still: ({ answered }) => !answered,
    holes: ({ title }, { data: { answerDue } }, { lang, at, paper }) => ({
      title,
      answerDue: paper ? sayDueOnPaper(answerDue, lang) : sayDue(answerDue, at, lang),
    }),
    opens: '/bureau/actualites?vue=own',
  }),
  mail('news.answered', {
    to: ['asker'],
    template: 'newsAnswered',
    lines: ['what'],
    holes: ({ title }) => ({ title }),
  }),
]
