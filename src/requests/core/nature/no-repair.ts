import { plain } from '../../../kernel/core/fold-words.ts'
import { spellOfficeWords } from './spell-office-words.ts'

/** What people write for that is no repair: no firm is sent, somebody is to be called or written to. */
export const matters = [
  'rent',
  'charges',
  'notice',
  'certificate',
  'transfer',
  'application',
  'appointment',
  'complaint',
  'neighbour',
  'parking',
  'question',
] as const
export type MatterKind = (typeof matters)[number]

/** Words of the requester, without accents nor signs. The first that is found is meant. */
const matterPatterns: readonly (readonly [kind: MatterKind, words: RegExp])[] = [
  [
    'appointment',
    /\b(?:annul|decal|deplac|report|repouss|avanc|modifi|confirm)\w* (?:\w+ ){0,3}(?:rendez vous|rdv|visite|etat des lieux|passage|intervention|plombier|chauffagiste|serrurier|electricien)|\brendez vous (?:\w+ ){0,3}(?:annul|decal|report|deplac|confirm)|\b(?:prendre|avoir|voudrais|souhaite|fixer) (?:\w+ ){0,2}(?:rendez vous|rdv)\b|etat des lieux|\bchang\w* (?:\w+ ){0,2}(?:date|heure|jour) (?:du|de la|de mon|d un|de l) ?(?:\w+ ){0,1}(?:passage|rendez vous|rdv|visite|intervention)|\b(?:serai|suis|peux|pourrai) (?:pas|plus) (?:\w+ ){0,3}(?:la|dispo\w*|libre|present\w*) (?:\w+ ){0,3}(?:passage|rendez vous|rdv|visite|intervention|plombier|chauffagiste|serrurier|electricien|technicien|entreprise)|\b(?:rendez vous|rdv|visite) (?:\w+ ){0,4}(?:peux|pourrai|serai|suis) (?:pas|plus)\b|\bmove (?:\w+ ){0,2}(?:appointment|visit)|\breschedul|\bcancel (?:\w+ ){0,2}(?:appointment|visit)/,
  ],
  [
    'notice',
    /\bpreavis\b|\bresili|\bdonner (?:mon |notre )?conge\b|\b(?:quitter|rendre|liberer) (?:\w+ ){0,2}(?:logement|appartement|cles|appart)\b|\bcaution\b|depot de garantie|\bdemenage[rz]?\b|\b(?:moving|move) out\b|give notice|terminate (?:\w+ ){0,2}(?:lease|tenancy)|\b(?:je|on) (?:quitte|laisse) (?:\w+ ){0,1}l? ?(?:appart\w*|logement)|\brend\w* les cles?\b|combien de temps avant (?:de )?partir|\bje (?:pars|m en vais)\b(?! (?:\w+ ){0,3}(?:vacances|bled|pays|mois|semaines?|jours?)\b)|(?:arreter|mettre fin) (?:\w+ ){0,2}bail|lettre de depart|\bleaving (?:the |my |this )?(?:flat|apartment|home)|end(?:ing)? my (?:lease|tenancy)/,
  ],
  ['charges', /\bcharges\b|\bregularisation\b|\bregul\b|provisions? (?:pour|de|sur) (?:les )?charge/],
  [
    'certificate',
    /\b[qk]u?itt?ance|\battestation|\bcertificat\b|\bjustificatif|\bduplicata\b|copie (?:\w+ ){0,2}bail|avis d echeance|rent receipt|\bproof of (?:address|rent)|\bpreuve (?:que|comme quoi) (?:\w+ ){0,2}(?:locataire|habite)|\bpapier (?:\w+ ){0,5}(?:habite|domicile|locataire)/,
  ],
  [
    'transfer',
    /\bmutation\b|\bmuter\b|\bse rapprocher d[eu]\b|chang\w* (?:\w+ ){0,2}(?:logement|appartement|appart)\b|logement (?:plus|trop) (?:grand|petit)|appartement (?:plus|trop) (?:grand|petit)|(?:plus|trop) (?:grand|petit) (?:logement|appartement)|\b(?:on est|sommes|a) (?:\w+ ){0,2}dans un (?:t|f)\d\b|echang\w* (?:\w+ ){0,2}logement|(?:logement|appart\w*) adapte|bigger (?:flat|apartment)/,
  ],
  [
    'application',
    /\bdossier de demande\b|\bdossier (?:\w+ ){0,3}(?:logement|location|candidature|inscription)|depos\w* (?:\w+ ){0,2}dossier|demande (?:\w+ ){0,2}logement|\b(?:decision|resultat|refus|reponse) (?:\w+ ){0,3}commission\b|\bcherche (?:\w+ ){0,2}(?:logement|appartement|studio)|numero unique|\bcommission (?!de securite|de surete)|liste d attente|apply(?:ing)? for (?:a )?(?:flat|home|housing)/,
  ],
  [
    'rent',
    /\bloyers?\b|\bl ?huissier\b|\bcharges\b|\bprelevement|\brib\b|\bechelonn|\becheancier\b|\bimpaye|\bapl\b|\bcaf\b|\bfactur|\bregularisation\b|trop percu|\bpaye[rz]?\b|\bpaiement|\bhuissier|\bexpuls|\bassurance habitation|\brent\b|\bbill\b|\bpayment|\bdirect debit/,
  ],
  [
    'neighbour',
    /\b(?:conflits?|dispute|embrouille) avec (?:\w+ ){0,2}(?:locataires?|famille|gens)\b|\b(?:conflits?|mediation|problemes?|embrouilles?|disputes?|dispute) (?:\w+ ){0,4}(?:voisin\w*|locataire du dess\w*|d a cote)|\bvoisin\w* (?:\w+ ){0,6}(?:insult\w*|injuri\w*|provoqu\w*|harcel\w*|crache\w*)|(?:insult\w*|injuri\w*) par (?:\w+ ){0,2}voisin\w*|troubles? d[eu] voisinage|(?:dispute|problem) with (?:\w+ ){0,3}neighbou?r/,
  ],
  [
    'parking',
    /\b(?:deuxieme|2eme|second) (?:badge|bip|cle)\b|\brendre (?:\w+ ){0,1}(?:parking|garage|box)\b|\brent (?:\w+ ){0,2}(?:parking|garage)|(?:avoir|louer?|louez|obtenir|demande\w*|voudrais|souhaite|combien|prix) (?:\w+ ){0,4}(?:place (?:de )?parking|garage|box)\b|place (?:de )?parking (?:au mois|a louer|disponible)|(?:badges?|cles?|bips?|double) (?:\w+ ){0,2}(?:en plus|supplementaire)/,
  ],
  [
    'complaint',
    /\b(?:votre|vos) (?:accueil|service|agence|standard|equipes?) (?:\w+ ){0,3}(?:honteux|honteuse|nul\w*|inadmissible|lamentable|scandaleux)|\bpersonne (?:ne )?(?:me )?(?:repond|rappelle)\b|\bdirecteur de l agence|\braccroch\w* au nez\b|geste commercial|\bindemnis|\bremboursement|\breclamation (?:contre|sur)|mediateur|\bdedommag|porter plainte contre|mise en demeure|\bavocat\b|\b(?:me|nous) plaindre\b(?! (?:\w+ ){0,6}(?:bruits?|voisin\w*|locataires?|odeurs?|tapage|musique|chiens?)\b)|(?:faire|deposer|une) reclamation\b|\bmake a complaint\b|\bcompensation\b|\brefund\b/,
  ],
  [
    'question',
    /\best ce que (?:j ai|on a|je peux|nous pouvons|c est permis|c est autorise)|\b(?:ai je|a t on|puis je|peut on) (?:le droit|avoir|installer|mettre|poser)|droit d avoir|\bj ?ai le droit d|\b(?:puis je|est ce que je peux) (?:re)?(?:peindre|percer|changer)\b|\bje peux (?:peindre|heberger|installer|mettre une|poser)\b|\bajouter (?:\w+ ){1,3}(?:sur|au) (?:\w+ )?bail|\bopening hours|\bqui est (?:mon|le|notre) gardien|\bvos (?:horaires?|heures)|\bfeu vert\b|\bquel(?:le)?s? (?:\w+ ){0,2}(?:horaires?|heures? d ouverture|numero|adresse)|\bvotre adresse\b|chang\w* de (?:nom|banque|numero|adresse|telephone)|\bmaison de retraite\b|\bdecede|\bdeces\b|\bbail\b|\b(?:recu|recois) (?:\w+ ){0,3}(?:courrier|lettre|mail|message) d\w+ (?:vous|votre|agence)\b|\b(?:courrier|lettre) (?:\w+ ){0,6}compren\w*|\bcompren\w* (?:\w+ ){0,4}(?:courrier|lettre)\b|vous m entendez|am i allowed|can i have a/,
  ],
]

const ours =
  '(?:gardien\\w*|concierge|employee?s?|agents?|techniciens?|ouvriers?|plombier|electricien|serrurier|chauffagiste|secretaire|standard\\w*|accueil|entreprise|(?:votre|vos) (?:gars|equipes?|services?|personnel|collegues?)|personne (?:de|a) l (?:agence|accueil))'
const rude =
  '(?:(?:pas|peu|jamais|meme pas) (?:\\w+ )?(?:aimables?|poli\\w*|gentil\\w*|respectueu\\w*|courtois\\w*|dit bonjour|bonjour)|malpoli\\w*|impoli\\w*|mal ?aimables?|desagreables?|agressi(?:f|ve)s?|grossi(?:er|ere)s?|insolent\\w*|meprisant\\w*|racistes?|odieu\\w*|irrespect\\w*|manque\\w* de respect|mal (?:me |nous )?(?:parle|recu|accueilli|traite)\\w*|parle\\w* mal|cri\\w* dessus|(?:passe|vient|fait) jamais|jamais la|fait (?:rien|pas son)|tout sali|hurl\\w* dessus)'

/** How somebody of the house or sent by it behaved. */
const conduct = new RegExp(`\\b${ours} (?:\\w+ ){0,6}${rude}|\\b${rude} (?:\\w+ ){0,4}${ours}\\b`)

/**
 * What is wished for, or asked why it is paid, is no repair, whatever is named beside it: money back, one key more, another home. What is
 * lost or out of order stays a repair.
 */
const outright: readonly (readonly [kind: MatterKind, words: RegExp])[] = [
  [
    'complaint',
    /\b(?:demand\w*|veux|voul\w*|voudrai\w*|exige\w*|reclame\w*|droit a) (?:\w+ ){0,3}(?:dedommage\w*|indemnis\w*|rembours\w*|geste commercial|compensation)/,
  ],
  [
    'parking',
    /\b(?:deuxieme|2eme|2e|second) (?:badge|bip|cle|telecommande)\b|\b(?:badges?|cles?|bips?|telecommandes?) (?:\w+ ){0,1}(?:en plus|supplementaires?)\b/,
  ],
  [
    'transfer',
    /\b(?:logement|appart\w*) adapte|\b(?:veux|voudrai\w*|souhaite|demande|faut|faudrait|cherche|besoin) (?:(?:un|une|le|au|en|a|d|de|etre|avoir|aller|passer|vivre|habiter|loger|demenager|changer|pour|logement|appart\w*|t\d) ){0,5}(?:rez de chauss\w*|rdc|etage plus bas)\b/,
  ],
  ['charges', /\bpourquoi (?:\w+ ){0,3}pa(?:y|i)e\w* (?:le|la|les|l|du|de|des|pour) (?!loyer)/],
  [
    'neighbour',
    /\bconflits? avec (?!l? ?(?:agence|gardien\w*|bailleur|caf)\b)|\bvoisin\w* (?:\w+ ){0,4}(?:jett|balanc|lanc)\w* (?:\w+ ){0,5}(?:fenetre|balcon|terrasse|chez (?:moi|nous))\b/,
  ],
]
const broken = /\b(?:perdu\w*|cass\w*|vole\w*|marche\w*|fonctionne\w*|bloque\w*|fui\w*|panne)\b/

/** What is wished for outright, if anything. */
export const wishIn = (words: string): MatterKind | undefined => {
  const text = spellOfficeWords(plain(words))
  return broken.test(text) ? undefined : kindIn(outright, text)
}

/** The matter that is no repair, if the requester's words say one. */
export const matterIn = (words: string): MatterKind | undefined => {
  const text = spellOfficeWords(plain(words))
  return wishIn(words) ?? kindIn(matterPatterns, text) ?? (conduct.test(text) ? 'complaint' : undefined)
}

const kindIn = (rows: typeof matterPatterns, text: string): MatterKind | undefined =>
  rows.find(([, pattern]) => pattern.test(text))?.[0]
