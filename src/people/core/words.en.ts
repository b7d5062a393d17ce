import { en as tenants } from './tenants/words.en.ts'
import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'hire.usage':
    'Usage: npm run loge -- people hire --role hq|manager|agent|technician|operator|letting|caretaker --email ADDRESS --name "First Last" [--agency X] [--job JOB] [--login NAME] [--lang fr|en]',
  'hire.done': '{name} may come in: {url}. A link goes to {email} on request.',
  'hire.which': 'Say in which agency: --agency, among {agencies}.',
  'hire.none':
    'There is no agency yet. Load the estate first (estate import rpls), or begin with head office: --role hq.',
  'refused.sign_in_wrong':
    'This login and this password do not go together. Check them, or ask for a link by e-mail.',
  'refused.locked':
    'Too many missed tries. For safety, try again in {minutes} min; this account is not blocked for good.',
  'refused.other_site':
    'This came from a page that is not ours: we did not follow it. Please start again from this page.',
  'refused.token_unknown':
    'This key opens nothing: it has ended, was withdrawn or is not whole. Make another one on your page.',
  'refused.token_reads': 'The key of a tool reads what experts read, and nothing else. Nothing changed.',
  'refused.too_many_tokens': 'You have {most} keys already. Withdraw the one that serves no more.',
  'refused.link_unknown': 'This link opens nothing here. Check that it is complete, or ask for another one.',
  'refused.work': 'Many tries come from here. This page first does a small sum, and asks nothing of you.',
  'refused.link_elsewhere':
    'This link opens in the browser in which it was asked for. To enter here, ask for another from here.',
  'refused.link_expired':
    'This link has ended: it was used already, or its date has passed. Ask for another, it takes a minute.',
  'refused.enter_again':
    'This change asks to be sure that it is you: give your password again, or enter by a new link.',
  'refused.address_at_agency':
    'A mail address is given at the agency, or by the person herself at “My account”. Nothing has changed.',
  'refused.code_wrong':
    'This address and this code do not go together. Check them on the letter, or call your agency.',
  'refused.password_short':
    'This password is too short: at least {least} characters. A sentence that you remember does very well.',
  'refused.password_long': 'This password is too long: at most {most} characters.',
  'refused.password_plain':
    'This password is guessed too fast. Choose a few words that have nothing to do with each other.',
  'refused.password_wrong':
    'This is not your present password. If it is forgotten, sign in by a link, then change it.',
  'refused.no_account': 'You sign in by a link sent by e-mail: there is no password to change.',
  'refused.demo_only': 'On a demonstration, passwords are not changed.',
  'refused.dwelling_taken':
    'A lease already runs in this dwelling on these dates. Record the move-out first.',
  'refused.already_known': 'This person or record exists already. Look it up rather than create it.',
  'refused.login_taken': 'This login is taken. Choose another.',
  'refused.own_role': 'Nobody changes their own rights. Ask a colleague.',
  'refused.same_hands': 'These two accounts seem to be one person’s. Ask another colleague to do this.',
  'refused.not_a_caretaker': 'Only caretakers have a patch.',
  'refused.unreachable': 'We need at least one way to reach the person: a phone, an e-mail or a letter.',
  'refused.still_tenant':
    'The lease still runs: the data serve to carry it out. Erasure comes after the move-out.',
  'refused.still_staff': 'This person still works here. End the access first.',
  'refused.unknown_alert': 'This alert is not in the list.',
  'refused.alert_place':
    'This alert is about a place or about a person, as the list says; choose the right one.',
  'refused.alert_until': 'This alert needs an end, {until} at the latest.',
  'refused.alert_stands': 'This alert is already up here, until {until}. Renew it instead.',
  'refused.day_past': 'This day is over. A change begins today or later.',
  'refused.has_left': 'This person no longer works here. Open her access again first.',
  'refused.no_mail': 'We have no mail address for this person: the link cannot leave.',
  'refused.absence_overlaps': '{name} is already noted as away on these days. End that absence first.',
  'refused.stand_in_self': 'Choose somebody else: nobody stands in for herself.',
  'refused.stand_in_elsewhere':
    '{name} does not decide for this agency and cannot stand in there. Choose somebody of the agency.',
  'refused.stand_in_away': '{name} is away too, from {from} to {until}. Choose somebody else.',
  'refused.stand_in_loop':
    '{name} is away on these days, and you two would stand in for each other. Choose somebody else.',
  'refused.not_a_monday': 'A week on call begins on a Monday.',
  'refused.turn_elsewhere': '{name} does not decide for this agency. Choose somebody of the agency.',
  'refused.turn_away': '{name} is away from {from} to {until}. Choose somebody else.',
  'refused.hand_to_self': 'Choose somebody else: these buildings are this person’s already.',
  'refused.nothing_to_hand': 'This person has no building to hand over.',
  'refused.access_underway': 'A file is already being prepared about this person. It is coming.',
  'refused.access_gone': 'This file is no longer there: it is kept for seven days. Prepare another.',
  'access.file': 'your-data',
  'role.visitor': 'Visitor',
  'role.tenant': 'Tenant',
  'role.caretaker': 'Caretaker',
  'role.technician': 'Technical manager',
  'role.agent': 'Housing officer',
  'role.manager': 'Agency manager',
  'role.operator': 'Call centre',
  'role.letting': 'Letting officer',
  'role.hq': 'Head office',
  'role.firm': 'Contractor',
  'role.system': 'Loge',
  ...tenants,
}
