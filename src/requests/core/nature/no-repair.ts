import { plain } from '../../../kernel/core/fold-words.ts'

/** What people write for that is no repair: no firm is sent, somebody is to be called or written to. */
export const matters = [
  'rent',
  'notice',
  'certificate',
  'transfer',
  'application',
  'appointment',
  'complaint',
  'parking',
  'question',
] as const
export type MatterKind = (typeof matters)[number]

/** Words of the requester, without accents nor signs. The first that is found is meant. */
const matterPatterns: readonly (readonly [kind: MatterKind, words: RegExp])[] = [
  [
    'appointment',
    /\b(?:annul|decal|deplac|report|repouss|avanc|modifi|confirm)\w* (?:\w+ ){0,3}(?:rendez vous|rdv|visite|etat des lieux|passage|intervention)|\brendez vous (?:\w+ ){0,3}(?:annul|decal|report|deplac|confirm)|\b(?:prendre|avoir|voudrais|souhaite|fixer) (?:\w+ ){0,2}(?:rendez vous|rdv)\b|etat des lieux|\breschedul|\bcancel (?:\w+ ){0,2}(?:appointment|visit)/,
  ],
  [
    'notice',
    /\bpreavis\b|\bresili|\bdonner (?:mon |notre )?conge\b|\b(?:quitter|rendre|liberer) (?:\w+ ){0,2}(?:logement|appartement|cles|appart)\b|\bcaution\b|depot de garantie|\bdemenage[rz]?\b|\b(?:moving|move) out\b|give notice|terminate (?:\w+ ){0,2}(?:lease|tenancy)/,
  ],
  [
    'certificate',
    /\bquittance|\battestation|\bcertificat\b|\bjustificatif|\bduplicata\b|copie (?:\w+ ){0,2}bail|avis d echeance|rent receipt|\bproof of (?:address|rent)/,
  ],
  [
    'transfer',
    /\bmutation\b|chang\w* (?:\w+ ){0,2}(?:logement|appartement|appart)\b|logement (?:plus|trop) (?:grand|petit)|appartement (?:plus|trop) (?:grand|petit)|(?:plus|trop) (?:grand|petit) (?:logement|appartement)|\b(?:on est|sommes|a) (?:\w+ ){0,2}dans un (?:t|f)\d\b|echang\w* (?:\w+ ){0,2}logement|logement adapte|bigger (?:flat|apartment)/,
  ],
  [
    'application',
    /\bdossier (?:\w+ ){0,3}(?:logement|location|candidature|inscription)|depos\w* (?:\w+ ){0,2}dossier|demande (?:\w+ ){0,2}logement|\bcherche (?:\w+ ){0,2}(?:logement|appartement|studio)|numero unique|commission d attribution|liste d attente|apply(?:ing)? for (?:a )?(?:flat|home|housing)/,
  ],
  [
    'rent',
    /\bloyers?\b|\bcharges\b|\bprelevement|\brib\b|\bechelonn|\becheancier\b|\bimpaye|\bapl\b|\bcaf\b|\bfactur|\bregularisation\b|trop percu|\bpaye[rz]?\b|\bpaiement|\bhuissier|\bexpuls|\bassurance habitation|\brent\b|\bbill\b|\bpayment|\bdirect debit/,
  ],
  [
    'parking',
    /(?:avoir|louer?|louez|obtenir|demande\w*|voudrais|souhaite|combien|prix) (?:\w+ ){0,4}(?:place (?:de )?parking|garage|box)\b|place (?:de )?parking (?:au mois|a louer|disponible)|(?:badges?|cles?|bips?|double) (?:\w+ ){0,2}(?:en plus|supplementaire)/,
  ],
  [
    'complaint',
    /geste commercial|\bindemnis|\bremboursement|\breclamation (?:contre|sur)|mediateur|\bdedommag|porter plainte contre|mise en demeure|\bavocat\b|\bcompensation\b|\brefund\b/,
  ],
  [
    'question',
    /\best ce que (?:j ai|on a|je peux|nous pouvons|c est permis|c est autorise)|\b(?:ai je|a t on|puis je|peut on) (?:le droit|avoir|installer|mettre|poser)|droit d avoir|\bfeu vert\b|\bquel(?:le)?s? (?:\w+ ){0,2}(?:horaires?|heures? d ouverture|numero|adresse)|\bvotre adresse\b|chang\w* de (?:nom|banque|numero|adresse|telephone)|\bmaison de retraite\b|\bdecede|\bdeces\b|vous m entendez|am i allowed|can i have a/,
  ],
]

/** The matter that is no repair, if the requester's words say one. */
export const matterIn = (words: string): MatterKind | undefined => {
  const text = plain(words)
  return matterPatterns.find(([, pattern]) => pattern.test(text))?.[0]
}
