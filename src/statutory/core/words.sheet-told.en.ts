import type { fr } from './words.sheet-told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.sheet.subject': '{year} survey about your home: answer before {due}',
  'mail.sheet.again':
    'We have not received your answer yet. If you have just sent it, take no notice of this message.',
  'mail.sheet.ops':
    'Every two years the law asks us to tell the State who lives in our dwellings (French Building and Housing Code, article L442-5). So we ask you a few questions about your home at {address}.',
  'mail.sheet.sls':
    'Every year the law asks us to know the resources of homes, to find whether a rent supplement applies (French Building and Housing Code, article L441-9). So we ask you a few questions about your home at {address}.',
  'mail.sheet.until': 'Answer before {due}. Keep your tax notices beside you. Send no paper: we keep none.',
  'mail.sheet.link':
    'What we know already is written: correct what is no longer true, and add the rest. This link is for your home alone.',
  'mail.sheet.paper': 'These are the people we know at this address. Correct, add, and fill in.\n\n{sheet}',
  'mail.sheet.back':
    'Give these pages back to your agency, or call us with the code printed at the foot of the page.',
  'mail.sheet.wall':
    'Your answers are read by the survey team at head office, and by nobody else. They are erased as soon as the State has accepted the survey.',
  'mail.sheet.help': 'You live there no more, or you would like help: tell us, that is all you need to do.',
  'mail.sheet.button': 'Answer the survey',
  'sheet.help.words': 'I would like help with the survey about my home.',
  'refused.campaign_exists': 'This survey is already open for {year}.',
  'refused.campaign_short':
    'The law leaves a month to answer: the last day must be {days} days from now at least.',
  'refused.reminder_outside': 'A reminder leaves after the opening, and on the last day at the latest.',
  'refused.dwelling_unknown': 'No dwelling has the reference {ref}. Nothing was opened.',
  'refused.no_home_asked': 'No dwelling is let today: there is nobody to ask.',
  'refused.campaign_running': 'Close the survey first: answers may still come.',
  'refused.campaign_over':
    'The State has accepted the {year} survey: the answers were erased, numbers alone are left.',
  'refused.day_to_come': 'That day has not come yet.',
  'refused.no_sheet': 'We do not find this survey. Check the link or the code: it begins with R.',
  'refused.campaign_closed':
    'The {year} survey has ended: we take no more answers. If you had answered, your answer counts.',
  'refused.sheet_ended': 'Your lease of this dwelling has ended: you no longer need to answer this survey.',
  'refused.sheet_empty': 'Say at least who lives in this dwelling: one person is enough.',
  'refused.sheet_wrong': 'An answer is missing, or does not fit: “{question}”.',
  'refused.person_wrong': 'Person {nth}: an answer is missing, or does not fit (“{question}”).',
  'refused.form_wrong': 'These questions cannot be kept: “{what}” does not fit.',
  'file.kind.sheet': 'Surveys about your home',
  'file.why.sheet':
    'What the law makes us ask about your home, and what you answered. Erased as soon as the State has accepted the survey.',
  'ops.usage': 'ops|sls export --year YEAR --out FOLDER [--json] | form FILE.json',
  'ops.written': '{name}: {lines} dwellings, answers received: {answered}',
  'ops.unconfirmed':
    'The headings of the columns are Loge’s own: hold them against the tool of the State before you send the file.',
  'ops.kept': 'Questions and columns kept.',
  'ops.no_file': 'The file {file} cannot be read.',
}
