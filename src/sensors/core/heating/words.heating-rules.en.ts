import type { fr } from './words.heating-rules.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'heatingRules.head': 'Heating',
  'heatingRules.season': 'Heated from {starts} to {ends}.',
  'heatingRules.of.usual': 'Nobody has told other dates: these are those of heating contracts in France.',
  'heatingRules.of.house': 'These dates are those of all buildings, since {since}.',
  'heatingRules.of.building': 'These dates are those of this building, since {since}.',
  'heatingRules.outside': 'Outside of them neither a cold boiler room nor a cold home raises an alert.',
  'heatingRules.boiler': 'Boiler room',
  'heatingRules.told':
    '{thing}: supply water set to {celsius} °C, since {since}. An alert where it stays below {bound} °C for three quarters of an hour.',
  'heatingRules.untold':
    '{thing}: the supply temperature is not written down. The probe is compared with its own fortnight.',
  'heatingRules.change': 'Change the heating dates',
  'heatingRules.starts': 'Heating is turned on',
  'heatingRules.starts.there':
    'The day on which heating is turned on is changed on the page of the building.',
  'heatingRules.ends': 'Heating is turned off',
  'heatingRules.day': '{label}, day',
  'heatingRules.month': '{label}, month',
  'heatingRules.since.hint': 'Holds from today. Past days keep the dates that held then.',
  'heatingRules.set': 'Save these dates',
  'heatingRules.kept': 'The dates are saved.',
  'heatingRules.back.house': 'Take the usual dates again',
  'heatingRules.setpoint.change': 'Write the supply temperature ({thing})',
  'heatingRules.setpoint': 'Temperature that the supply water is set to',
  'heatingRules.setpoint.hint': 'If it goes down at night, write that of the night.',
  'heatingRules.setpoint.wrong': 'A whole number between 20 and 110, such as 65.',
  'heatingRules.setpoint.set': 'Save this temperature',
  'heatingRules.setpoint.kept': 'The temperature is saved.',
}
