import { readPaperCode } from '../../kernel/core/paper-code.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { answerQuestion, type Answering } from '../core/answer-question.ts'
import { commands, type Commands } from '../core/contract.ts'
import { type CodedQuestion, typeAnswer } from '../core/type-answer.ts'
import { hashOfKey } from './question-key.ts'
import { homeAsked, questionOfCode, saveAnswer } from './store.ts'

/** How its acts are carried out. */
export const handlers: Record<string, Handler> = {
  'satisfaction.answer': handler<Answering, Commands['satisfaction.answer']>({
    data: commands['satisfaction.answer'],
    // Nobody reads who was asked: the key of the link, or the home itself, is asked by the rule.
    beyond: true,
    gather: async (db, { subject, data: { key } }) => ({
      home: await homeAsked(db, subject),
      link: key === undefined ? undefined : hashOfKey(key),
    }),
    decide: answerQuestion,
    save: async (db, _, { link }, { subject, data: { face } }, { at }) => {
      await saveAnswer(db, { id: subject, face, by: link ? 'link' : 'sms', at })
    },
  }),
  'satisfaction.type': handler<CodedQuestion, Commands['satisfaction.type']>({
    data: commands['satisfaction.type'],
    // Nobody reads who was asked: who has the letter in hand has its code.
    beyond: true,
    gather: async (db, { data: { code } }) => {
      const read = readPaperCode(code)
      return read ? questionOfCode(db, read) : undefined
    },
    decide: typeAnswer,
    save: async (db, _, question, { data: { face, answeredBy: by } }, { at }) => {
      if (question) await saveAnswer(db, { id: question.id, face, by, at })
    },
  }),
}
