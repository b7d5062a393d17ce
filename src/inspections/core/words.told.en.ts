import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.no_tenant': 'No lease runs in this dwelling on that day. Choose another day or another household.',
  'refused.already_planned': 'An inspection of this kind is planned here already. Open it to move it.',
  'refused.cannot_hold': 'This person holds no inspections here. Choose somebody else.',
  'refused.inspection_over': 'This inspection is over or called off.',
  'refused.other_dwelling': 'This device shows another dwelling. Open the inspection again from the list.',
  'refused.held_elsewhere':
    'Another device holds this inspection. Hand it back from there, or ask your manager to let it go.',
  'refused.sealed': 'This inspection is signed: it changes no more. What is missing is added as an addendum.',
  'refused.room_missing': 'Rooms have not been seen yet: {n}.',
  'refused.index_backwards':
    'The index is lower than the last one known ({index}). Read it again, or say that the meter was changed.',
  'refused.hash_differs':
    'What is signed is not what we received. Let what is waiting leave, then sign again.',
  'refused.not_signed': 'Nobody has signed for the landlord.',
  'refused.signature_missing': 'A signature is missing: {name}.',
  'refused.mandate_missing': '{name} signs for somebody else: take a picture of the mandate.',
  'refused.reason_needed': 'Note in a few words why {name} does not sign.',
  'refused.not_completed': 'Only an entry inspection that is signed can be completed.',
  'refused.record_full': 'This is full: {most} at most.',
  'refused.completion_late':
    'This inspection could be completed until {until}. If you disagree, the départemental conciliation commission can be asked, free of charge.',
  'refused.already_opened': 'This account is open already. You find it in the list of final accounts.',
  'refused.unknown_grid': 'This grid does not exist, or nobody has confirmed it yet.',
  'refused.already_confirmed': 'This grid is confirmed already. Import another version if there is one.',
  'refused.unknown_flaw': 'This difference is not in the exit inspection. Open the account again.',
  'refused.ordered_already':
    'One of these differences is ordered already. Open the page again to see of whom.',
  'refused.proof_missing':
    'A date needs its proof: note the invoice, the work order or the lease that shows it.',
  'refused.settlement_issued': 'This final account is issued: it changes no more.',
  'refused.terms_missing': 'The day of the keys, the deposit and the rent are missing.',
  'refused.keys_to_come': 'The keys are not back yet. The account can be issued from that day on.',
  'refused.grid_missing':
    'No confirmed wear grid covers this lease. Confirm the grid of the collective agreement, or choose the one that the tenant asks for.',
  'refused.deposit_too_high': 'The deposit exceeds a month’s rent without charges. Check both amounts.',
  'refused.provision_too_high': 'The provision exceeds what the law allows here: {most:€} at most.',
  'refused.balance_moved': 'The account has changed since you opened it. Read it again, then issue it.',
  'refused.not_issued': 'This account is not issued yet.',
  'refused.already_paid': 'This balance has been paid already.',
  'refused.nothing_due': 'This account owes the tenant nothing.',
  'refused.payment_too_early': 'A payment is noted from the day of issue until today.',
  'file.kind.inspections': 'Inspections',
  'file.why.inspections': 'What was found when you came or left, signed by each.',
  'file.kind.inspectionPhotos': 'Photos of your inspections',
  'file.why.inspectionPhotos': 'They show what was found in your home. Kept three years after the lease.',
  'file.kind.inspectionPapers': 'Your signed inspections',
  'file.why.inspectionPapers': 'The document that each signed, as it was sealed.',
  'file.key.record': 'What was found',
  'file.key.found': 'What is noted, not signed yet',
  'file.key.signature': 'Your signature',
  'file.key.addenda': 'What was added later',
  'file.key.hash': 'Hash',
  'file.key.inspection': 'Inspection',
  'file.key.on': 'Day',
  'file.kind.settlements': 'Final accounts',
  'file.why.settlements': 'What was reckoned when your lease ended.',
  'file.kind.contests': 'What you contested',
  'file.why.contests': 'Where you disagreed with your final account, and the answers.',
  'file.kind.forwardings': 'Where you have lived since you left',
  'file.why.forwardings': 'To send you your final account and pay you.',
  'file.kind.proxies': 'Who acts for you',
  'file.why.proxies':
    'So that this person reads the papers of your lease with you. Kept for three years after it.',
  'file.key.actsForYou': 'Acts for you',
  'file.key.answer': 'Answer',
  'file.key.paidBy': 'How to pay you',
  'file.key.toldAt': 'Told on',
  'refused.already_answered': 'This has been answered already.',
  'refused.answer_missing': 'Say why: the tenant reads it with your refusal.',
  'refused.officer_needless':
    'Both parties signed this inspection, or it has not been held yet: no commissaire de justice is called for it.',
  'refused.commissaire_too_soon':
    'Each party is told by registered letter at least seven days before: the commissaire de justice can come from {day} on.',
  'refused.no_provision': 'This account keeps no provision back.',
  'refused.provision_returned': 'This provision has been given back already.',
  'refused.approval_to_come': 'This day has not come yet. Note the approval once it has taken place.',
  'refused.kept_too_high': 'The accounts cannot take more than the provision: {most:€} at most.',
  'refused.instalment_too_early': 'The first part cannot be due in the past. Choose a day to come.',
  'refused.instalment_received':
    'A part has been paid already: this account can no longer be taken back. Answer the tenant, and agree on the difference.',
  'refused.contest_waits':
    'You have told your agency already. Its answer will come on this page and by e-mail.',
  'refused.claims_over':
    'A claim was possible until {until}, three years after the keys came back (Act 89-462, art. 7-1).',
  'refused.account_reopened':
    'Your agency has taken this account back to correct it. Nothing is to be paid until then: it writes to you as soon as the new one is ready.',
  'refused.receipt_wrong':
    'This receipt and this number do not go together. Check the telephone number that your agency knows, or ask for the link by e-mail.',
  'mail.completionAsked.subject': 'An entry inspection to complete',
  'mail.completionAsked.what': 'A tenant asks that an entry inspection be completed. Building: {place}.',
  'mail.completionAsked.law':
    'Accept it, or refuse it and say why. After a refusal the départemental conciliation commission can be asked.',
  'mail.completionAsked.button': 'Read and answer',
  'mail.completionRefused.subject': 'Your addition to the inspection is not accepted',
  'mail.completionRefused.what':
    'You asked that your entry inspection be completed ({place}). Your agency does not accept it. Its reason: {answer}',
  'mail.completionRefused.conciliation':
    'You do not agree? You can ask the départemental conciliation commission, free of charge (law 89-462, art. 3-2).',
  'mail.completionRefused.button': 'See the inspection',
  'mail.completionAdded.subject': 'Your entry inspection is completed',
  'mail.completionAdded.what':
    'Something was added to your entry inspection ({place}). Its document waits for you on the same page.',
  'mail.completionAdded.button': 'See what was added',
  'mail.exitSigned.subject': 'Your inspection on leaving',
  'mail.exitSigned.what':
    'Your inspection on leaving is signed ({place}). This link opens it, with the one of your arrival, and soon your final account.',
  'mail.exitSigned.yours':
    'Keep it: it opens without account or password, and you can ask for another for three years. Whoever has it reads these papers.',
  'mail.exitSigned.button': 'Read my papers',
  'mail.accountIssued.subject': 'Your final account',
  'mail.accountIssued.what': 'The account of your former home is closed ({place}).',
  'mail.accountIssued.owed': '{amount} come back to you, by {on} at the latest.',
  'mail.accountIssued.owing': 'You owe {amount}. The first part is due on {on}.',
  'mail.accountIssued.even': 'It is at zero: nobody owes anything.',
  'mail.accountIssued.address':
    'We do not know where you live now: say so on the same page, or a delay would add nothing for you.',
  'mail.accountIssued.contest':
    'Each sum can be read with its photos. If you do not agree, say so on the same page: your agency answers you.',
  'mail.accountIssued.button': 'See my account',
  'mail.accountTakenBack.subject': 'Your final account is taken back',
  'mail.accountTakenBack.what':
    'Your agency has taken back the account of your former home to look at it again ({place}). Nothing is to be paid until then.',
  'mail.accountTakenBack.next':
    'You will get the new one as soon as it is ready. The former one no longer counts.',
  'mail.accountTakenBack.button': 'Read my papers',
  'mail.accountContested.subject': 'A final account is contested',
  'mail.accountContested.what': 'A former tenant does not agree with the final account. Home: {place}.',
  'mail.accountContested.how': 'Answer by saying why, or take the account back to correct it.',
  'mail.accountContested.button': 'Read and answer',
  'mail.accountAnswered.subject': 'Your agency answers you about your account',
  'mail.accountAnswered.what': 'You did not agree with your final account ({place}). The answer: {answer}',
  'mail.accountAnswered.corrected':
    'Your agency says that you are right: it takes the account back and corrects it. Nothing is to be paid until then, and the new one will be sent to you.',
  'mail.accountAnswered.kept':
    'The account stays as it is. You may turn to the departmental conciliation commission, free of charge.',
  'mail.accountAnswered.button': 'See my account',
  'refused.too_many_proxies': 'Three people at most act for you. Take one away first.',
  'mail.proxyNamed.subject': 'The papers of a lease, for the person who gave you a mandate',
  'mail.proxyNamed.what':
    'You act for a former tenant. This link opens the inspections and the final account. Home: {place}.',
  'mail.proxyNamed.yours':
    'It is yours alone: do not pass it on. You get one with each piece of news of the account.',
  'mail.proxyNamed.button': 'Read the papers',
}
