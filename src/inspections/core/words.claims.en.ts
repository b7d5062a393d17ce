import type { fr } from './words.claims.fr.ts'

/** What the office reads of what a tenant claims, and of a debt that is paid in parts. */
export const en: Record<keyof typeof fr, string> = {
  'settlement.instalment.received': 'received on {on}',
  'settlement.instalment.receive': 'Note as received',
  'settlement.instalment.on': 'Received on',
  'settlement.instalment.noted': 'Noted',
  'settlement.firstOn': 'First part due on',
  'settlement.newAddress': 'Lives now at: {address}',
  'settlement.way.transfer': 'wishes a transfer: ask for the bank details',
  'settlement.way.cheque': 'wishes a cheque by post',
  'settlement.way.counter': 'will come to the agency',
  'settlement.provision.lateSum': 'Late: {amount} are added (Act 89-462, art. 22).',
  'settlement.contests': 'What the tenant contests',
  'settlement.contest.whole': 'The whole account',
  'settlement.contest.answered.kept': 'Answered on {on}, nothing changes: {answer}',
  'settlement.contest.answered.corrected': 'Answered on {on}, account taken back: {answer}',
  'settlement.contest.words': 'Your answer',
  'settlement.contest.words.hint': 'The tenant reads it as it is, by e-mail or by letter.',
  'settlement.contest.missing': 'Say why: the tenant reads it.',
  'settlement.contest.keep': 'Answer, and change nothing',
  'settlement.contest.correct': 'Agree, and take the account back',
  'settlement.contest.done': 'The answer is sent.',
}
