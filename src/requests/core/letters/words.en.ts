import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'letter.hello': 'Dear {name},',
  'letter.hello.none': 'Dear tenant,',
  'letter.agency': '{agency}, {phone}',
  'letter.thread': 'You can follow your request and write to us here: {link}',
  'letter.charge.subject': 'This repair is yours to do (request no. {ref})',
  'letter.charge.what': 'On {filed} you reported: “{nature}” ({place}).',
  'letter.charge.why':
    'The law makes this repair the tenant’s. It is one of the tenants’ repairs, line {line} of the list: {words} (décret 87-712 of 26 August 1987, annex).',
  'letter.charge.do': 'What you can do: {advice}',
  'letter.charge.except':
    'The repair is the landlord’s if the part is worn out by age, if it was badly built or fitted, or after an accident that nobody could foresee or force majeure (loi 89-462 of 6 July 1989, article 7 d). If so, answer us with a photo: we will look again.',
  'letter.charge.contact':
    'For a question, or if you disagree: {agency}, {phone}. You may also turn to the departmental conciliation board, free of charge.',
  'letter.advice': 'have it repaired by a professional or do it yourself. Keep the invoice.',
  'letter.advice.II.a': 'some grease or a screwdriver often does. Handles are sold in hardware shops.',
  'letter.advice.II.b':
    'cover the pane with cardboard and tape, then call your home insurer: broken glass is often covered.',
  'letter.advice.II.d':
    'for a key, ask a locksmith or your caretaker, who knows the model. For a stiff lock, some graphite often does.',
  'letter.advice.III.a':
    'a coat of paint or some filler does. Ask your local office before you change colours.',
  'letter.advice.III.c': 'a screw, a hinge or a shelf is sold in hardware shops.',
  'letter.advice.IV.a':
    'first try a plunger, then unscrew and clean the trap over a bucket. Avoid caustic products. If water also backs up at your neighbours’, tell us: it is then for us to act.',
  'letter.advice.IV.b':
    'turn the gas tap off and replace the hose before its date, or have it replaced. If you smell gas, go out and call 0 800 47 33 33.',
  'letter.advice.IV.d': 'turn the water off and change the seal or small part, or have a plumber do it.',
  'letter.advice.IV.e':
    'the hose unscrews by hand and any shop model will replace it. White vinegar removes limescale.',
  'letter.advice.V':
    'switch off at the board before you touch the socket or switch. If in doubt, call an electrician.',
  'letter.poster.subject': '{nature}',
  'letter.poster.since': 'Since {since}',
  'letter.poster.planned': 'Planned: {slot}',
  'letter.poster.back': 'Expected back on {back}',
  'letter.poster.unknown': 'Back to normal: date shown here as soon as it is known',
  'letter.poster.known': 'The local office knows: no need to report it again.',
  'letter.poster.danger': 'In danger, call 112.',
}
