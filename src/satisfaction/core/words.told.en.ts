import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.satisfaction.subject': 'One question: are you satisfied?',
  'mail.satisfaction.what':
    'Your request no. {no} has been closed since {closed}. Are you satisfied with the way in which we dealt with it?',
  'mail.satisfaction.five':
    'Five answers, one tap: very satisfied, rather satisfied, neither satisfied nor dissatisfied, rather dissatisfied, not at all satisfied.',
  'mail.satisfaction.boxes':
    '☐ Very satisfied\n☐ Rather satisfied\n☐ Neither satisfied nor dissatisfied\n☐ Rather dissatisfied\n☐ Not at all satisfied',
  'mail.satisfaction.back':
    'Tick one box and send this page back to the agency. Or call us: say your answer with the code printed at the foot of this page.',
  'mail.satisfaction.why':
    'We ask this of a few homes drawn by lot. At the agency nobody sees who is asked, nor what each one answers. You may change your answer until {until}.',
  'mail.satisfaction.button': 'Answer',
  'mail.satisfaction.text':
    'are you satisfied with what we did about your request no. {no}? Answer with a digit, from 5 (very satisfied) to 1 (not at all satisfied). One question, and nobody sees who answers.',
  'refused.no_question':
    'This link leads to no question. Check that it is whole. If the question has ended, your answer has been counted.',
  'refused.no_coded_question':
    'This code is that of no question of your agency. Check it on the letter: it begins with R. If the question has ended, the answers have been counted.',
  'refused.question_ended': 'This question has ended. If you had answered, your last answer counts.',
  'file.kind.satisfaction': 'Your opinion',
  'file.why.satisfaction':
    'The question that you were asked after a request, and your answer. Once counted, they bear neither your name nor your request.',
}
