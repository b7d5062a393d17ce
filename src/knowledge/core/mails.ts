import { sayDue, sayDueOnPaper } from '../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A piece that somebody doubts, as it stands when its mail leaves. */
export type DoubtNow = { directorate: readonly Recipients[]; asked: string; doubted: boolean }

const mail = mailsAbout<DoubtNow>()

/** Who is written to once an answer is said to be true no more: whoever gave it. */
export const mails = [
  mail('knowledge.doubted', {
    to: ['directorate'],
    template: 'knowledgeDoubted',
    lines: ['what', 'due'],
    still: ({ doubted }) => doubted,
    holes: ({ asked }, { data: { answerDue } }, { lang, at, paper }) => ({
      asked,
      answerDue: paper ? sayDueOnPaper(answerDue, lang) : sayDue(answerDue, at, lang),
    }),
    opens: '/bureau/ce-que-nous-savons',
  }),
]
