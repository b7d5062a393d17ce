import type { fr } from './words.question.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'question.loading': 'The question is loading',
  'question.ask': 'Are you satisfied with the way in which we dealt with your request?',
  'question.about': 'Request no. {no}. {about}',
  'question.faces': 'Your answer',
  'question.why':
    'One question, asked of a few homes drawn by lot. At the agency nobody sees who is asked, nor what each one answers.',
  'question.taken': 'Thank you. Your answer: {face}.',
  'question.change': 'You may change it until {until}: choose another answer.',
  'question.waiting': 'Your answer is waiting for the network on this device.',
  'question.ended': 'This question has ended.',
  'question.counted': 'Your last answer counts: {face}.',
  'question.silent': 'You had not answered. That changes nothing for you.',
  'question.no_link': 'Open this page by the link of our message.',
}
