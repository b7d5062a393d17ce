import type { fr } from './words.merged.fr.ts'

/** What is written to whose request goes on in another one, which tells of the same thing. */
export const en: Record<keyof typeof fr, string> = {
  'mail.joined.subject': 'Your request no. {no} is followed with another one: {nature}',
  'mail.joined.what':
    'Your request no. {no} and request no. {kept} tell of the same thing: {nature}, {place}. They are followed together from now on, as no. {kept}.',
  'mail.joined.also': 'Followed there too, for your household: {together}.',
  'mail.joined.nothing':
    'You need not say anything again: what you wrote and showed is read with it. We shall write to you when it is closed.',
  'mail.joined.disagree': 'If it is not the same thing, say so: your request will go on by itself.',
  'mail.joined.button': 'See my request',
  'mail.joinedOver.subject': 'Request no. {no}, followed with yours, is closed: {nature}',
  'mail.joinedOver.what':
    'Request no. {no}, with which yours is followed, is closed: {nature}, {place}. It is {reason}.',
  'mail.joinedOver.disagree': 'If it is not settled in your home, say so: your request will go on.',
  'mail.joinedOver.button': 'See my request',
  'mail.apart.subject': 'Your request no. {no} goes on by itself again: {nature}',
  'mail.apart.what':
    'We had written that your request no. {no} was followed with another one. It goes on by itself again: {nature}, {place}.',
  'mail.apart.due': 'The work is to be done {due}.',
  'mail.apart.button': 'Follow my request',
}
