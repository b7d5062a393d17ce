import { textNumber } from '../../kernel/core/phone.ts'

/** How one is told: by a mail, by a text message, by a letter to print, or by nothing that we can send. */
export type NoticeWay = 'mail' | 'sms' | 'paper' | 'none'

/** Ways that end: a mailbox that does not exist, a number that said stop (channels.way). */
export type LostWay = 'mail' | 'sms'

type Reach = {
  /** what the person asked for */
  toldBy: string
  email: string
  phone?: string
  /** somebody has a home to which a letter goes */
  housed: boolean
  /** by which ways nothing arrives any more */
  lost?: readonly LostWay[]
  /** the house has a gateway for text messages */
  texts?: boolean
}

/**
 * What was asked for, where it arrives: a mail for who has a mailbox and did not ask for paper, a text message for who asked for
 * one and has a mobile telephone of France. A mailbox that is dead gives way to a text message; who said stop to those reads mails
 * again. A letter for the others, at their home.
 */
export const wayTo = ({ toldBy, email, phone = '', housed, lost = [], texts = false }: Reach): NoticeWay => {
  const mail = email !== '' && !lost.includes('mail')
  const sms = texts && !lost.includes('sms') && textNumber(phone) !== undefined
  if (toldBy === 'paper' && housed) return 'paper'
  if (toldBy === 'sms' && sms) return 'sms'
  if (mail) return 'mail'
  if (sms && email !== '') return 'sms'
  return housed ? 'paper' : 'none'
}
