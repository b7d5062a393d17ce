/** A landlord's own list of tenants: what its reading says. */
export const fr = {
  'refused.not_tenants':
    'Le fichier « {file} » n’est pas une liste de locataires. Colonnes absentes : {missing}.',
  'refused.too_many_rows': 'La liste a plus de {most} lignes. Coupez-la, par agence par exemple.',
  'refused.no_dwelling': 'La ligne ne dit pas quel logement : son numéro, ou son adresse et sa porte.',
  'refused.unknown_dwelling':
    'Le logement « {value} » n’est pas dans le patrimoine. Chargez-le d’abord, ou corrigez son numéro.',
  'refused.several_dwellings':
    'Plusieurs logements correspondent à « {value} ». Donnez le numéro du logement plutôt que l’adresse.',
  'refused.no_name': 'La ligne n’a pas de nom, ou il est trop long : « {value} ».',
  'refused.bad_phone': '« {value} » n’est pas un numéro de téléphone.',
  'refused.bad_email': '« {value} » n’est pas une adresse de courriel.',
  'refused.bad_lang': 'La langue « {value} » n’est pas connue : fr ou en.',
  'refused.bad_way': '« {value} » n’est pas une façon de prévenir : courriel, sms ou lettre.',
  'refused.bad_date': '« {value} » n’est pas un jour : 2026-11-26 ou 26/11/2026.',
  'refused.too_many_people': 'Un bail a quinze personnes au plus.',
  'refused.joins_later':
    'Un bail court déjà ici avec d’autres personnes. Si cette personne les a rejointes, donnez son jour d’arrivée ; sinon, enregistrez leur départ.',
  'refused.joins_ahead':
    'Cette personne n’est pas encore arrivée : lisez de nouveau la liste à partir de ce jour-là.',
  'refused.entry_signed':
    'L’état des lieux d’entrée a été signé le {day} : le bail ne peut pas commencer après ce jour.',
  'refused.lease_over': 'Ce bail a pris fin avant ce jour : personne ne peut le rejoindre.',
  'tenants.read_one': '{n} ligne lue',
  'tenants.read_other': '{n} lignes lues',
  'tenants.placed_one': '{n} locataire dans son logement',
  'tenants.placed_other': '{n} locataires dans leur logement',
  'tenants.changed_one': '{n} bail ajouté ou modifié',
  'tenants.changed_other': '{n} baux ajoutés ou modifiés',
  'tenants.refused_one': '{n} ligne n’a pas pu être placée',
  'tenants.refused_other': '{n} lignes n’ont pas pu être placées',
  'tenants.writing': '{done} baux sur {all}',
  'tenants.usage': 'Usage : npm run loge -- people import tenants FICHIER.csv [--json]',
} as const
