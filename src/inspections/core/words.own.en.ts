import type { fr } from './words.own.fr.ts'

/** What a tenant reads of what she would pay, and of her account. */
export const en: Record<keyof typeof fr, string> = {
  'own.estimate': 'Before you leave',
  'own.estimate.staff': 'This is what the tenant reads.',
  'own.estimate.sum': 'If nothing is done until you leave, you would pay {amount}.',
  'own.estimate.none': 'As of today you would pay nothing.',
  'own.estimate.advice':
    'This is an estimate without legal force: what counts is the exit inspection. What you mend or clean by then is not counted.',
  'own.estimate.mend_one': 'To mend or clean yourself: {n} point',
  'own.estimate.mend_other': 'To mend or clean yourself: {n} points',
  'own.estimate.open_one': '{n} point has no price yet. Your agency will price it.',
  'own.estimate.open_other': '{n} points have no price yet. Your agency will price them.',
  'own.estimate.free_one': 'Nothing to pay for {n} other point',
  'own.estimate.free_other': 'Nothing to pay for {n} other points',
  'own.line.else': '{amount} if it is not done',
  'own.line.share': 'Your share: {share}',
  'own.why.nothing': 'Paid by the landlord',
  'own.why.whole': 'Paid by you',
  'own.why.worn': 'Shared by the age of the element (wear)',
  'own.why.claim': 'Declared to the insurers, outside the account',
  'own.why.kept': 'Kept by the landlord, for nothing',
  'own.why.accepted': 'An accepted change: never charged',
  'own.why.gridMissing': 'Not priced yet',
  'own.why.priceMissing': 'Not priced yet',
  'own.why.unpriced': 'Without a price: nothing is kept',
  'own.why.unproved': 'The exit was not signed by both: nothing is kept',
  'own.settlement': 'Your final account',
  'own.settlement.toTenant': '{amount} come back to you, by {on}.',
  'own.settlement.paid': '{amount} were paid to you on {on}.',
  'own.settlement.toLandlord': 'You owe {amount}.',
  'own.settlement.even': 'The account is at zero: nobody owes anything.',
  'own.settlement.instalment': 'Instalment {i} of {of}: {amount}',
  'own.settlement.instalments': 'Your agency tells you the dates. Afraid of being late? Call it before.',
  'own.settlement.late':
    'It is late: {amount} are added, a tenth of the rent for each month begun (law 89-462, art. 22).',
  'own.settlement.latePaid': 'Lateness included: {amount}.',
  'own.settlement.lateFree': 'Tell your agency your new address: without it, lateness adds nothing.',
  'own.settlement.why.conform':
    'The deposit comes back within a month: the dwelling is returned as it was entrusted. The month runs from the day of the keys, {on}.',
  'own.settlement.why.differs':
    'The deposit comes back within two months: you pay for differences. They run from the day of the keys, {on}.',
  'own.settlement.lines': 'What is kept, point by point',
  'own.settlement.grid': 'Wear is reckoned by: {agreement} (grid “{name}”).',
  'own.settlement.letter': 'Open the letter (PDF)',
  'own.settlement.contest': 'You do not agree?',
  'own.settlement.contest.how':
    'Tell your agency. You can also ask the départemental conciliation commission, free of charge. You have until {on} (law 89-462, art. 7-1).',
  'own.settlement.hash': 'Hash of the account',
  'own.settlement.hash.why': 'It proves that this account has not changed since it was issued.',
  'own.provision': 'Provision kept',
  'own.provision.waits':
    '{amount} are kept until the accounts of the building are approved, then given back within a month.',
  'own.provision.due': '{amount} are kept; the rest comes back to you by {on}.',
  'own.provision.back': '{amount} were given back to you on {on}.',
  'own.provision.kept': 'The accounts of the building took {amount} of it.',
}
