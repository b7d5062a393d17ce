/** Mails between the staff: a danger that rings, a builder’s year that ends, an access that is opened. */
export const en = {
  'mail.alarm.subject': 'Danger: {nature}, {place}',
  'mail.alarm.what':
    '{Nature}, {place}, request no. {no}: reported {since}. Nobody has taken charge of it yet.',
  'mail.alarm.nowhere': 'place unknown',
  'mail.alarm.what.nowhere': '{Nature}, place unknown: reported {since}. Nobody has taken charge of it yet.',
  'mail.alarm.take.nowhere':
    'Press “I’ll take charge”, call back who reported it, ask where it is, then say so under “To be placed”. Until somebody takes charge, the alarm rings again every ten minutes.',
  'mail.alarm.last.nowhere':
    'The alarm has rung for an hour or more without an answer: it now rings at head office too, every half hour, then every two hours, until somebody takes charge. Press “I’ll take charge”, call back who reported it and ask where it is.',
  'mail.alarm.button.nowhere': 'See the alarm',
  'mail.alarm.caller': 'The person to call back: {caller}.',
  'mail.alarm.firm': 'The firm to call: {callFirm}.',
  'mail.alarm.take':
    'Open the request and press “I’ll take charge”. Until somebody does, the alarm rings again every ten minutes.',
  'mail.alarm.last':
    'The alarm has rung for an hour or more without an answer: it now rings at head office too, every half hour, then every two hours, until somebody takes charge. Open the request and press “I’ll take charge”.',
  'mail.alarm.button': 'Open the request',
  'mail.yearEnds.subject': 'The builder’s first-year guarantee ends on {until}: {place}',
  'mail.yearEnds.what':
    'The year of guarantee of the works ends on {until}: {place}. Defects still open: {count}.',
  'mail.yearEnds.law':
    'After that day the builder no longer owes them (French Civil Code, article 1792-6). The oldest is request no. {no}.',
  'mail.yearEnds.button': 'Open the oldest',
  'mail.mentioned.subject': 'A note is waiting for you: request no. {no}',
  'mail.mentioned.what':
    '{by} named you in a note, and it has been waiting for more than two hours: request no. {no}, {place}. Its words stay in Loge.',
  'mail.mentioned.button': 'Open the request',
  'mail.hired.subject': 'One more person works here: {who}',
  'mail.hired.what': '{by} has opened an access for {who}: {job}, {agency}.',
  'mail.hired.if':
    'If you expected it, there is nothing to do. If not, open the card in the team and close this access.',
  'mail.invite.subject': 'Your way into Loge, {landlord}',
  'mail.invite.what':
    'Your workplace at {landlord} is open. Enter by this link, then choose a password if you wish.',
  'mail.invite.once':
    'It works once, for three days. After that, the sign-in page sends another one to this address.',
  'mail.invite.button': 'Enter',
} as const
