import type { Entry } from './guard-types.ts'

/** English lexicon, as lexicon.fr.ts. */
export const lexicon: readonly Entry[] = [
  { is: 'hiv, hiv positive, =aids', kind: 'health', suggest: 'leave_out' },
  { is: 'alcoholic, drunkard, drunk', kind: 'health', suggest: 'exchange', unless: 'gel, cleaner' },
  {
    is: 'cancer, diabet*, epilep*, asthma*, alzheimer*, dementia, autis*, parkinson*',
    kind: 'health',
    suggest: 'need',
  },
  {
    is: 'schizo*, bipolar, paranoi*, psycho, psychotic, mentally ill, mental health, depressed, suicid*',
    kind: 'health',
    suggest: 'call_first',
  },
  { is: 'drug addict, junkie, addict', kind: 'health', suggest: 'exchange' },
  {
    is: 'pregnant, sick, ill, disabled, deaf, blind',
    kind: 'health',
    suggest: 'need',
    person: true,
    unless: 'tree, plant, hedge, parking, space, bay, toilet, window, roller, venetian, wall, spot, slat*',
  },
  {
    is: 'arab, gypsy, gypsies, roma, african*, immigrant*, migrant, asylum, foreigner*, illegals',
    kind: 'origin',
    suggest: 'leave_out',
  },
  {
    is: 'nationality, not french, skin colour, doesn t speak french, does not speak french, no french',
    kind: 'origin',
    suggest: 'interpreter',
  },
  {
    is: 'black man, black woman, black family, black tenant, the blacks',
    kind: 'origin',
    suggest: 'leave_out',
  },
  {
    is: 'muslim*, islam*, jewish, =jew, catholic, christian family, jehovah*, ramadan, hijab, veiled',
    kind: 'religion',
    suggest: 'leave_out',
    unless: 'school, street, cemetery',
  },
  {
    is: 'criminal record, ex convict, been in prison, in jail, thief, drug dealer, dealer, paedophile, known to the police, domestic violence, beats his wife',
    kind: 'offence',
    suggest: 'fact',
  },
  {
    is: 'homosexual, =gay, lesbian, prostitut*, sleeps with, mistress, her lover',
    kind: 'sexLife',
    suggest: 'leave_out',
  },
  {
    is: 'trade unionist, union member, communist, fascist, far right, far left',
    kind: 'union',
    suggest: 'leave_out',
  },
  {
    is: 'idiot, moron, stupid, bitch, bastard, asshole, arsehole, crazy, mad, insane, nutter, scum, retard*, =twat, dickhead, lunatic',
    kind: 'insult',
    suggest: 'exchange',
    unless: 'bastard file, door',
  },
  {
    is: 'aggressive, violent, hostile',
    kind: 'judgement',
    suggest: 'visit_risk',
    unless: 'dog, chemical, smell, wind, cleaner, product, storm, water',
  },
  {
    is: 'liar, lazy, dishonest, troublemaker, litigious, vexatious, bad faith, on benefits, scrounger, bad mother, rude, never happy, always complaining, nightmare tenant, difficult person',
    kind: 'judgement',
    suggest: 'fact',
  },
  {
    is: 'dirty, filthy, smelly',
    kind: 'judgement',
    suggest: 'clutter',
    person: true,
    unless:
      'hall*, stair*, water, wall*, bin*, corridor, floor, lift, drain*, carpet, window*, sink, toilet, lobby, filter',
  },
]
