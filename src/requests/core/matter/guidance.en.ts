import type { fr } from './guidance.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'guidance.title': 'How to go on',
  'guidance.notice.not': 'This is not yet a notice to leave.',
  'guidance.notice.how':
    'Notice is given by registered letter with acknowledgement of receipt, by a deed of a commissaire de justice, or handed over against a receipt or a signature. All who hold the lease sign it.',
  'guidance.notice.delay':
    'The notice is three months. It is one month where housing is scarce (zone tendue), and elsewhere for the reasons of the law: first job, transfer for work, job lost, new job after that, health as stated by a doctor, violence, RSA or AAH, another social home allotted. The letter gives the reason and the proof comes with it.',
  'guidance.notice.from':
    'It runs from the day on which we receive the letter. Rent and charges are due until it ends.',
  'guidance.notice.form': 'The form of a notice, to print and sign',
  'guidance.transfer.how':
    'Changing homes is asked for like a social home: on demande-logement-social.gouv.fr or at a counter, saying that you are a tenant already, and of whom.',
  'guidance.application.how':
    'The application is free. It is made on demande-logement-social.gouv.fr or at a counter, with an identity document or a residence permit, and the tax notice on the income of the year before last.',
  'guidance.application.after':
    'Within a month you receive a certificate with your unique number. The application lasts a year: renew it each year, or it stops.',
  'guidance.say': 'To tell the caller',
  'guidance.say.no': 'This call is no application for a home, and gives no rank.',
  'guidance.application.elsewhere':
    'With that number the file is followed on demande-logement-social.gouv.fr or at the desk that took it, even where another landlord has it.',
  'guidance.application.no': 'Your message is not an application for housing, and gives no rank.',
  'guidance.neighbour.how':
    'A conciliateur de justice sees you free of charge, at the town hall or on conciliateurs.fr. You need not wait for our answer.',
  'guidance.neighbour.secret':
    'Neither your neighbours, nor the caretakers, nor firms read this request. We do not tell the other household who spoke to us.',
  'guidance.steps': 'What was done',
}
