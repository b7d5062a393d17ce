/** What the house writes into a request that it files itself, as the agency would. */
export const fr = {
  'asked.diagnostics': 'Diagnostics à faire avant la relocation, valables au {day} : {kinds}.',
  'asked.diagnostic.dpe': 'performance énergétique (DPE)',
  'asked.diagnostic.lead': 'plomb (CREP)',
  'asked.diagnostic.electricity': 'électricité',
  'asked.diagnostic.gas': 'gaz',
  'asked.diagnostic.risks': 'état des risques',
  'asked.diagnostic.asbestos': 'amiante',
  'asked.diagnostic.noise': 'bruit des aérodromes',
  'asked.newcomer.heating': 'À la visite des deux mois : le chauffage ou l’eau chaude ne va pas.',
  'asked.newcomer.water': 'À la visite des deux mois : un robinet, un évier ou les toilettes ne vont pas.',
  'asked.newcomer.power':
    'À la visite des deux mois : une prise, une lampe ou le tableau électrique ne va pas.',
  'asked.newcomer.openings': 'À la visite des deux mois : une porte, une fenêtre ou un volet ne va pas.',
  'asked.newcomer.stairs':
    'À la visite des deux mois : quelque chose ne va pas dans le logement ou dans l’escalier.',
}
