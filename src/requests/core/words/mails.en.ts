import type { fr } from './mails.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.question.subject': 'A question awaits your answer: request no. {no}, {nature}',
  'mail.question.what':
    'An agency asks you a question in request no. {no}: {nature}, {place}. The time of your answer is counted and seen by everybody.',
  'mail.question.due': 'Answer expected {answerDue}.',
  'mail.question.button': 'Read and answer',
  'mail.answer.subject': 'Head office has answered: request no. {no}, {nature}',
  'mail.answer.what':
    'Head office has answered the question of request no. {no}: {nature}, {place}. What follows is yours.',
  'mail.answer.button': 'Read the answer',
}
