import { sayDue, sayDueOnPaper } from '../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A question to head office: who answers it, and who asked. */
export type QuestionReaders = { directorate: readonly Recipients[]; asker: readonly Recipients[] }

const mail = mailsAbout<QuestionReaders>()

/** What head office and agencies are written about their questions. */
export const mails = [
  mail('request.hqAsked', {
    to: ['directorate'],
    template: 'question',
    lines: ['what', 'due'],
    holes: (_, { data: { answerDue } }, { lang, at, paper }) => ({
      answerDue: paper ? sayDueOnPaper(answerDue, lang) : sayDue(answerDue, at, lang),
    }),
    opens: 'request',
  }),
  mail('request.hqAnswered', { to: ['asker'], template: 'answer', lines: ['what'], opens: 'request' }),
]
