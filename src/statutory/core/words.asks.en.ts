import type { fr } from './words.asks.fr.ts'

/** What is asked of a dwelling where somebody is: one field, that may be passed over. */
export const en: Record<keyof typeof fr, string> = {
  'register.ask.why': 'For the State’s register. One answer each time you come by is enough.',
  'register.ask.dwelling': 'Dwelling no. {ref}',
  'register.ask.home': 'Dwelling no. {ref}, at {name}’s',
  'register.ask.door': '{dwelling}, door {door}',
  'register.ask.storey': '{dwelling}, floor {storey}',
  'register.ask.field.storey': 'Which floor is it on?',
  'register.ask.field.door': 'Which door is it?',
  'register.ask.field.rooms': 'How many rooms has it?',
  'register.ask.field.surface': 'How many square metres has it?',
  'register.ask.hint.storey': '0 for the ground floor',
  'register.ask.hint.door': 'What is written on the door, or where it is: left, right, facing',
  'register.ask.hint.rooms': 'Without kitchen and bathroom',
  'register.ask.hint.surface': 'On the diagnosis or the lease',
  'register.ask.wrong': 'A number is expected.',
  'register.ask.keep': 'Keep',
  'register.ask.pass': 'Pass',
  'register.ask.kept': 'Noted, thank you.',
  'register.ask.passed': 'Passed: it is not asked again for three months.',
}
