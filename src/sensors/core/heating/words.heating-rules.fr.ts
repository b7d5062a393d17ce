/** When a building is heated, and to what its boiler is set. */
export const fr = {
  'heatingRules.head': 'Chauffage',
  'heatingRules.season': 'Chauffé du {starts} au {ends}.',
  'heatingRules.of.usual':
    'Personne n’a dit d’autres dates : ce sont celles des contrats de chauffage en France.',
  'heatingRules.of.house': 'Ces dates sont celles de tout le patrimoine, depuis le {since}.',
  'heatingRules.of.building': 'Ces dates sont celles de cet immeuble, depuis le {since}.',
  'heatingRules.outside': 'En dehors, ni une chaufferie froide ni un logement froid ne donnent d’alerte.',
  'heatingRules.boiler': 'Chaufferie',
  'heatingRules.told':
    '{thing} : eau de départ réglée à {celsius} °C, depuis le {since}. Alerte si elle reste sous {bound} °C pendant trois quarts d’heure.',
  'heatingRules.untold':
    '{thing} : la température de départ n’est pas écrite. La sonde est comparée à sa propre quinzaine.',
  'heatingRules.change': 'Changer les dates de chauffe',
  'heatingRules.starts': 'Mise en chauffe',
  'heatingRules.starts.there': 'La mise en chauffe se change sur la page de l’immeuble.',
  'heatingRules.ends': 'Arrêt du chauffage',
  'heatingRules.day': '{label}, jour',
  'heatingRules.month': '{label}, mois',
  'heatingRules.since.hint':
    'Valable dès aujourd’hui. Les jours passés gardent les dates qui valaient alors.',
  'heatingRules.set': 'Enregistrer ces dates',
  'heatingRules.kept': 'Les dates sont enregistrées.',
  'heatingRules.back.house': 'Reprendre les dates habituelles',
  'heatingRules.setpoint.change': 'Écrire la température de départ ({thing})',
  'heatingRules.setpoint': 'Température réglée de l’eau de départ',
  'heatingRules.setpoint.hint': 'Si elle baisse la nuit, écrivez celle de la nuit.',
  'heatingRules.setpoint.wrong': 'Un nombre entier entre 20 et 110, par exemple 65.',
  'heatingRules.setpoint.set': 'Enregistrer cette température',
  'heatingRules.setpoint.kept': 'La température est enregistrée.',
}
