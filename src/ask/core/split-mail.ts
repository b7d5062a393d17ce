import { bare } from '../../kernel/core/fold-words.ts'
import { wordsOf } from './word-stems.ts'

/** What a mail asks: the sentences that ask, without greetings, haste and purpose; and whether it asks for figures or for a rule. */
export type SplitMail = {
  clauses: readonly string[]
  /** what is counted in them, each for itself */
  counted: readonly string[]
  /** sentences, and two that stand together, without the talk around: of what it speaks at once */
  windows: readonly string[]
  /** sentences, each without the talk around */
  told: readonly string[]
  /** words that say little where nobody knows them, folded */
  light: ReadonlySet<string>
  asksRule: boolean
  asksFigure: boolean
  /** things of the house are to be counted or listed */
  asksCount: boolean
  /** somebody is to go and see, or to tell what people think */
  asksLook: boolean
  /** what happened, or what stands, is to be told: a list, a date, a state, by a day */
  asksReport: boolean
}

/** How much of a mail is read: what is asked stands before. */
export const longestMail = 2000

/**
 * Takes a mail apart. Sentences that ask are kept, each cleared of why and by when it is asked; two questions in a sentence are two. A mail
 * in which nothing asks is kept whole, and a question that leans on the sentence before has it too.
 */
export const splitMail = (mail: string): SplitMail => {
  const text = bare(mail.slice(0, longestMail)).replaceAll('’', "'")
  const sentences = text
    .split(/(?<=[?!;:\n])|\.+(?=\s|$)|\.{2,}|(?<=\S) [-–—] /)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
  const asking = sentences.filter(
    (sentence) => asks.test(sentence) && !isTalk(sentence) && !sentence.endsWith(':'),
  )
  const kept = asking.length ? asking : sentences.filter((sentence) => !isTalk(sentence))
  const clauses = [
    ...joinShort(kept.flatMap((sentence) => clearOf(sentence).split(twoQuestions))),
    ...withTopics(sentences),
  ]
  const told = withTopic(sentences)
    .filter((sentence) => !isTalk(sentence))
    .map(clearOf)
  return {
    clauses,
    counted: kept.flatMap(countedIn),
    told,
    windows: [...told, ...told.slice(1).map((sentence, i) => `${told[i]} ${sentence}`)],
    light: lightWordsOf(mail.slice(0, longestMail)),
    asksRule: sentences.some((sentence) => rule.test(sentence)),
    asksFigure: sentences.some((sentence) => figure.test(sentence.replace(howLong, ''))),
    asksCount: sentences.some((sentence) => countOfHouse.test(sentence.replace(howLong, ''))),
    asksLook: sentences.some((sentence) => look.test(sentence)),
    asksReport: report.test(text),
  }
}

// «Nb de halls, nb d’étages, nb de locaux poubelles»: each is counted for itself, without what is said of it after.
const countedIn = (sentence: string): string[] =>
  [...sentence.matchAll(countPattern)].flatMap(([, noun = '', what = '']) => {
    const short = `${what} `.split(endOfCount)[0]!.trim()
    const by = what.match(/\bpar [a-z]+/g) ?? []
    return wordsOf(short).length ? [[noun, short, ...by].join(' ')] : []
  })

const countPattern =
  /\b(nb|nbre|nbr|nombre|combien|taux|liste[rz]?|montants?|delais?)\b((?:(?!\b(?:nb|nbre|nbr|nombre|combien|taux|liste[rz]?|montants?|delais?)\b)[^,;:?!()])*)/g

const endOfCount =
  / (?:dont (?:combien|le nombre)|avec (?=(?:le|la|les|l'|un|nos?|leurs?)?\b ?(?:marque|annee|date|n°|numero|nom|fournisseur|montant|loyer|adresse|age|surface|mainteneur|etage)\b)|en (?:precisant|distinguant|separant|indiquant|detaillant)|au \d|depuis (?:le|la|janvier|1|debut)|y compris|svp|afin|par (?:agence|residence|batiment|immeuble|commune|mois|entreprise|typologie|etage|site|secteur|flux|chaufferie)|a quelles? adresses?|dans (?:votre|vos|nos|chaque) |encore dans|et (?:les?|la|ceux|celles|quels?|quelles?)) /

// «Objet : toitures», «Punaises de lit : liste …»: the matter is named before, and what is asked of it after.
const withTopic = (sentences: readonly string[]): string[] => {
  const subject = sentences.findIndex((sentence) => /^(?:re |tr |fw )*(?:objet|sujet)\b/.test(sentence))
  const topic = subject < 0 ? '' : (sentences[subject + 1] ?? '')
  return sentences.map((sentence, i) => {
    const before = i > 0 && sentences[i - 1]!.endsWith(':') ? sentences[i - 1]! : ''
    const about = topic && i > subject + 1 && wordsOf(sentence).length < fewWords ? topic : ''
    return [about, before, sentence].filter(Boolean).join(' ')
  })
}
// A sentence of so few words leans on what the mail is about.
const fewWords = 9

// «Sur les interphones : nombre, marques.»: what stands before the colon may be what is asked of.
const withTopics = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]
    return before?.endsWith(':') && !isTalk(before) && !isTalk(sentence)
      ? [`${clearOf(before)} ${clearOf(sentence)}`]
      : []
  })

// «Quels motifs ?», «Des coupures ?»: too short to stand alone, it leans on what stands before.
const joinShort = (clauses: readonly string[]): string[] => {
  const joined: string[] = []
  for (const clause of clauses.filter((each) => each.trim()))
    if (joined.length && wordsOf(clause).length < 2) joined.push(`${joined.pop()} ${clause}`)
    else joined.push(clause)
  return joined
}

// Participles («signés»), verbs, and names of places and of firms, told by their capital where not all is in capitals.
const lightWordsOf = (mail: string): ReadonlySet<string> =>
  new Set(
    [
      ...mail.matchAll(/\p{L}{3,}(?:é|ée|és|ées|(?<![iy])er|ez|ons|ant|aient|ir)(?!\p{L})/gu),
      ...mail.matchAll(/(?<=\p{Ll}[’' ,(]{1,2})\p{Lu}\p{Ll}{2,}/gu),
    ].map(([word]) => bare(word)),
  )

const figure =
  /\b(?:combien|nombre|nbr?e?|taux|(?:quelle|la|une) part|pourcentage|pourcent|proportion|montants?|volume|(?<!quels )moyen(?:ne)?s?|repartition|recens\w*|denombr\w*|chiffr\w*|quantite|statistiques?|liste[rz]?|surface|delais? moyens?|age moyen)\b|%/

const look =
  /\b(?:vos|votre|tes|ton) (?:propositions?|besoins?|idees?|avis|priorites?|souhaits?|suggestions?|retours? d'experience|opinion)\b|\bce que vous (?:en )?pensez\b|\best[- ]ce (?:vrai|exact)\b|\b(?:passer|aller|vont?|va) (?:y )?(?:voir|jeter un)|\ballez[- ]y\b|\b(?:peut|pourrait|pouvez|tu peux|quelqu'un) (?:\w+ )?y (?:aller|passer)|\bune photo suffi|\b(?:a|ont)(?:-t)?-?(?:ils?|elles?) (?:vus?|constate)|\bl'ont[- ]ils vu|\bvus? passer\b|\bretour sincere\b|\bsans filtre\b|\bavis franc\b|\bhonnetement\b|\btoquer\b|\bme raconter\b|\bl'ambiance\b|\b(?:que|quoi)\b.{0,12}\b(?:disent|pensent)\b|\b(?:disent|pensent) (?:quoi|vraiment)|\by est (?:deja )?alle|\bressenti\b/

const report =
  /\b(?:il (?:me|nous) (?:faut|faudrait)|merci de (?:bien vouloir )?(?:me |nous )?(?:transmettre|remonter|lister|communiquer|envoyer|confirmer|verifier|cocher|completer|remplir|retourner|renvoyer|faire)|(?:remontez|envoyez|listez|cochez|transmettez|renvoyez|confirmez|verifiez|completez|remplissez|donnez)|retours? (?:avant|pour|fin|imperatif|attendu)|dernier delai|au plus tard|avant (?:le \d|lundi|mardi|mercredi|jeudi|vendredi|fin|midi)|pour (?:le \d|lundi|mardi|mercredi|jeudi|vendredi|hier)|nbr?e?|recens\w*|inventaire|listes? (?:de|des)|combientieme|depuis quand|(?:y a[- ]t[- ]il|il y a t il|avez-vous|auriez-vous) (?:encore |toujours )?(?:des|un|une|eu|d'autres)|ou en (?:est|sont|etes)|(?:est|sont|etait|etaient)-(?:il|elle|ils|elles) (?:venu|passe|encore|toujours|deja|bien|tou[ts])\w*|(?:a|ont)-t?-?(?:il|elle|ils|elles|on) (?:ete|bien|deja)|avez-vous (?:deja |bien |encore )?(?:recu|fait|prevenu|relance|vu|eu|pu|commande|envoye|transmis))\b/

const countOfHouse =
  /\b(?:nb|nbre?|nombre)\b|\bcombien d(?:e |')|\bcombien (?:sont|ont|vont|en)\b|\bliste[rz]? d|\b(?:la|une) liste\b|\brecens\w*|\bdenombr\w*|\bpar (?:agence|residence|batiment|commune)\b|\binventaire\b/

const howLong =
  /\bcombien de (?:temps|jours|mois|semaines|mensualites)\b|\bcombien (?:coute|doit|paye|facture)\w*|\bquel pourcentage (?:facturer|retenir|appliquer)/g

const rule =
  /\b(?:que (?:lui |leur )?(?:faire|dire|proposer|conseiller|doit-on|doit on|peut-on|peut on|devons|risque|fait on|fait-on|faites|faut il|faut-il|doit|repondre|prevoit|dit la|risque)|comment (?:on )?(?:\w+(?:er|ir|re)\b|faites|fait|procede\w*|traite\w*|gere\w*|reagi\w*|agir|regler|obtenir|declarer)|procedures?|marche a suivre|demarches?|mode operatoire|etapes|regle (?:appliquee|a appliquer|applicable)|(?:quelle (?:est|serait) |rappel\w*[- ]?(?:moi |nous )?)?(?:la|notre|votre) (?:regle|position|conduite|consigne|doctrine)\b|quelle (?:regle|position|conduite|consigne|doctrine|reponse)|(?:a|c'est|est-ce) (?:a )?(?:nous|lui|eux|l'agence|le locataire)[^?]{0,30} ou (?:a |pas |bien )?(?:nous|lui|eux|l'|le |la |les )|qui (?:paie|paye|doit|decide|signe)|conduite a tenir|droit (?:de|d')|en a-t-(?:il|elle) le droit|peut[- ](?:on|il|elle)|peut-elle|peuvent[- ]ils|pouvons[- ]nous|puis[- ]je|faut[- ]il|doit[- ](?:on|il|elle)|devons[- ]nous|sommes[- ]nous (?:obliges|tenus)|a[- ]t[- ]on le droit|est[- ]ce a (?:nous|lui|eux|l')|on (?:fait|repond|leur dit|lui dit|peut|a le droit|la laisse|attend|hesite)\b|quand est-ce que vous|quelles? (?:suite|precautions?|moyens?|justificatifs?|reponse)|(?:a|pour) qui\b|a la sienne|le droit\b|qui (?:paye|gere|finance|assure|enleve|intervient|remplace|signe|decide|pose|prend)|qui,[^?]{0,40}\bdoit|qui (?:est|sont|paie|paye|prend en charge|regle|doit|contacter|declare|fait|est responsable|change|s'en charge|appeler|prevenir)|a (?:la|sa|ses|leur) (?:charge|frais) |aux frais de|a ses frais|quels? recours|quelle convention|moyens d'action|sous quelles? conditions?|a qui (?:s'adresser|incombe|revient)|obligatoires?|autorise|interdi\w*|refuser a|dans quels? cas|quels? documents?|quelles? pieces? (?:fournir|demander|faut)|sous quel delai (?:peut|doit|faut)|\bvous (?:le |la |les |leur |lui )?(?:mettez|retenez|facturez|refacturez|appliquez|pratiquez|opposez|repondez|considerez|acceptez|autorisez|procedez)\b|on (?:autorise|accepte|facture|refacture|change|deplace)\b[^?]{0,40}\?|\b(?:consigne|pratique) (?:est |sont )?(?:appliquee|suivie)|reponse type|geste commercial)/

const asks = new RegExp(
  `\\?|${figure.source}|${rule.source}|\\b(?:merci (?:de|d')|pourriez|pouvez|pourrais|serait-il|serait il|il nous faut|il nous faudrait|il me faut|besoin|souhait\\w*|voudr\\w*|aimer\\w*|veut|demande|quels?|quelles?|indiqu\\w*|precis\\w*|list\\w*|transm\\w*|est-ce que|y a[- ]t[- ]il|savoir|connaitre)`,
)

// What is only said around: how it is to be answered, which file to fill, thanks, and what has been announced.
const isTalk = (sentence: string): boolean =>
  wordsOf(sentence).length === 0 ||
  talk.test(sentence) ||
  (files.test(sentence) && !figure.test(sentence) && !/\bquel/.test(sentence))

const talk =
  /^(?:merci (?:d'avance|beaucoup|bcp|a tous|par avance|pour votre|pour vos|de votre|de vos|de repondre|de rester|de nous repondre|de me repondre)|reponse (?:souhaitee|attendue|pour|directe)|retour (?:souhaite|attendu|imperatif)|cordialement|bien a vous|bonne (?:journee|reception)|a (?:renvoyer|retourner|completer)|desolee? |(?:bonjour[^a-z]*)?j'ai (?:une|deux|trois|plusieurs) questions?|je cherche$)/

const files =
  /\b(?:fichiers?|tableaux?|excel|colonnes?|onglets?|formulaires?|modele joint|piece jointe|ci-joint|par retour)\b/

const whys =
  'reunion|comite|codir|comex|ca\\b|conseil|rapport|bilan|budget|presentation|enquete|etude|projet|dossier|article|prepar|repondre|regularisation|magazine|campagne|info'

const purpose = new RegExp(
  `\\b(?:dans le cadre d|dans la perspective|dans l'optique|en vue d|en prevision|en preparation|suite (?:a|au|aux)\\b|afin d|de facon a|c'est pour|ceci pour|dans le but|a l'occasion|a la demande|pour (?:le |la |les |l'|une? |notre |nos |mon |cet(?:te)? |ce )?(?:prochaine? )?(?:${whys})|a (?:nettoyer|verifier|entretenir|controler|maintenir)\\b(?= |$)|au plus (?:vite|tard)|des que possible|par retour|j'en ai besoin|dans le perimetre d|l'appel d'offres? part|en (?:remplissant|completant|indiquant))[^,?!;]*`,
  'g',
)

// «Pour l’enquête de la fédération, il nous faudrait …»: what comes before the comma says why.
const opening =
  /^(?:urgent\b[^a-z]*|(?:bonjour|bonsoir|bjr|bonj|hello|salut|chers? \w+|cheres? \w+)[^,.!?]{0,30}[,.!]\s*|(?:pour|dans le cadre|dans la perspective|afin|suite|en vue|en prevision|avant|apres|comme|a la demande|sachant)\b(?:(?!il (?:me|nous) faut|merci de|pouvez|combien|besoin d|j'ai besoin)[^,?]){0,120},\s*)/

// «Le comité d’entreprise voudrait savoir combien …»: who wishes to know says nothing of what.
const asker =
  /^(?:le|la|l'|les|notre|nos|un|une|je|nous|on)\s?.{0,60}?\b(?:voudr\w+|souhait\w+|veu(?:t|lent)|demand(?:e|ent|ons)|aimer\w+|a(?:i|vons)? besoin|attend\w*|exige\w*)\b(?: (?:de )?(?:savoir|connaitre|avoir|obtenir))?(?= (?:combien|le |la |les |l'|du |de |d'|quel|si ))|^(?:il|elle) (?:nous |m'|vous )?(?:est|a ete) demandee?s?(?: par .{0,60}?)?(?= (?:combien|le nombre|la |les? |quel|de |d'|si ))/

const clearOf = (sentence: string): string => {
  const begun = sentence.replace(opening, '').replace(opening, '').replace(asker, '')
  const cleared = begun
    .replaceAll(purpose, ' ')
    .replaceAll(/\([^)]*\)?/g, (aside) => (aside.length > 40 ? ' ' : aside))
  return cleared.trim().length > 12 ? cleared : begun
}

const twoQuestions =
  /,? (?:et|ainsi que|mais aussi|puis|ou encore),? (?=(?:combien|le nombre|le taux|la part|le delai|le montant|(?:pour |a |de )?quel|depuis))/
