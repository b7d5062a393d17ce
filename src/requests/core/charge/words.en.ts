/** Who sees to a request by name, beside its agency. */
export const en = {
  'charge.label': 'Who sees to it',
  'charge.take': 'I’ll see to it',
  'charge.none': 'Nobody by name',
  'charge.me': 'You are seeing to it',
  'charge.other': '{name} is seeing to it',
  'charge.since': 'Since {since}',
  'charge.over': 'Take over in my name',
  'charge.leave': 'Hand back to the agency',
  'charge.give': 'Give to a colleague',
  'charge.give.whom': 'To whom?',
  'charge.give.send': 'Give',
  'charge.give.none': 'Nobody else decides for this agency.',
  'charge.taken': 'In your name.',
  'charge.given': 'Given to {name}.',
  'charge.left': 'Handed back to the agency.',
  'charge.outside': 'Read by our teams alone: the tenant and the firm see the agency.',
} as const
