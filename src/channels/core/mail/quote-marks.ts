/** How mail programs mark what is not of who writes: French and English first, and the languages that people here have on their phones. */

/** A line of somebody else's mail (RFC 3676, 4.5). */
export const isQuoted = (line: string): boolean => /^\s{0,3}>(?!\s*:\s*$)/.test(line)

/** The line above a signature (RFC 3676, 4.3), also without its space. */
export const isSignatureMark = (line: string): boolean => /^\s*-- *$/.test(line)

const verbs =
  'a écrit|a ecrit|écrit|wrote|écrivait|écrivit|schrieb|escribió|escreveu|ha scritto|schreef|geschreven|skrev|napisał(?:\\(a\\)|a)?|kirjoitti|написала?|пише|a scris|şunu yazdı|yazdı|كتب'
const openings =
  'Le|En date du|On|Am|Op|El|Il|Il giorno|Em|Den|Dnia|W dniu|Pe|Am|Vào|At|Em|Ο|в|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|tir|tor|fre|lør|søn|man|ons|lun|mar|mer|jeu|ven|sam|dim|ma|ke|ti|to|pe|la|su'

const endsSaid = `(?:${verbs})(?:\\s[^:]{0,40}|\\s[^:]{0,80}<[^>]*>*)?\\s*:\\s*$`
const attributions: readonly RegExp[] = [
  new RegExp(`^(?:${openings})[\\s.,].*[\\d@].*\\s${endsSaid}`, 'iu'),
  // «Jeanne Martin <j@example.org> a écrit :», and with its date in front.
  new RegExp(`^(?:"?[^.!?]{1,80}<[^<>\\s]+@.*|\\d{1,2}[ ./-].*\\d.*)\\s${endsSaid}`, 'iu'),
  /^\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}.*(?:<.*@.*>|GMT.*)\s*:\s*$/u,
  // Yandex, mail.ru: no verb, and the address last.
  /^(?=[\p{L}\d])[^!?]{0,160}\b\d{1,2}[:.h]\d{2}\b[^!?]*<[^<>]+@[^<>]+>\s*:\s*$/u,
  new RegExp(`^(?:${openings})[\\s.,].*\\d.*<[^<>\\s]+@[^<>\\s]+>\\s+(?:${verbs})$`, 'iu'),
  new RegExp(`^-{2,}\\s*(?:${openings})\\s.*(?:${verbs})\\s*-{2,}$`, 'iu'),
]

const mostAttribution = 4

/** Lines of «Le … a écrit :» that begin here, one to four; 0 where none does. */
export const attributionAt = (lines: readonly string[], i: number): number => {
  for (let n = 1; n <= mostAttribution && i + n <= lines.length; n++) {
    const part = lines.slice(i, i + n)
    if (part.some((line) => !line.trim() || isQuoted(line))) return 0
    // A sentence of the sender may stand right above the attribution, and begin alike.
    if (isAttribution(part) && !part.some((_, at) => at > 0 && isAttribution(part.slice(at)))) return n
  }
  return 0
}

const isAttribution = (part: readonly string[]): boolean => {
  const joined = part.map((line) => line.trim().replace(/^\*|\*$/g, '')).join(' ')
  return joined.length < 600 && attributions.some((attribution) => attribution.test(joined))
}

const labels = {
  from: 'de|from|von|da|från|fra|van|od|от|expéditeur',
  sent: "envoyé|envoyé le|date|date d[’']envoi|sent|enviado|enviada|enviado el|gesendet|datum|inviato|data|skickat|sendt|verzonden|wysłano",
  to: 'à|a|to|para|an|till|til|aan|do|кому|destinataire|pour',
  about: 'objet|sujet|subject|asunto|assunto|betreff|oggetto|ämne|emne|onderwerp|temat|тема',
  also: 'cc|copie|copie à|cci|répondre à|reply-to|importance|priorité|pièces jointes|attachments',
} as const
type Label = keyof typeof labels

const labelSigns = Object.entries(labels).map(
  ([label, words]) => [label as Label, new RegExp(`^[>\\s*]*(?:${words})[\\s\\u00a0*]*:`, 'iu')] as const,
)
const labelOf = (line: string): Label | undefined => labelSigns.find(([, sign]) => sign.test(line))?.[0]

const original =
  /^[>\s]*[-_*=\s]*(?:message d[’']origine|message original|message initial|mail original|mail d[’']origine|courriel original|e-mail d[’']origine|original message|original-nachricht|ursprüngliche nachricht|mensaje original|mensagem original|messaggio originale|oprindelig besked|oorspronkelijk bericht|message transféré|message réexpédié|forwarded message|begin forwarded message|début du message (?:réexpédié|transféré|renvoyé))[-_*=\s]*:?[-_*=\s]*$/iu
const ofOrange = /^[>\s]*message du\s*:?\s*\d.{3,40}$/iu
const rule = /^[>\s]*[-_=*]{5,}\s*$/u

/**
 * Lines of the head of another mail that begins here: «-----Message d’origine-----», Orange’s «> Message du», or De, Envoyé, À, Objet in
 * whatever order; 0 where none does. A head that is quoted together with its mail is a quote like any other.
 */
export const quotedHeadAt = (lines: readonly string[], i: number): number => {
  const line = lines[i]!
  if (ofOrange.test(line)) return 1 + headLines(lines, i + 1, 1)
  if (isQuoted(line)) return 0
  if (original.test(line) && (/[-_*=]{2}|:/.test(line) || headLines(lines, i + 1, 2))) {
    return 1 + headLines(lines, i + 1, 1)
  }
  if (rule.test(line)) {
    const head = headLines(lines, i + 1, 3)
    return head && 1 + head
  }
  return headLines(lines, i, 3)
}

/** Lines of a head with at least so many different labels, one of them its sender; empty and continued lines are part of it. */
const headLines = (lines: readonly string[], from: number, least: number): number => {
  const seen = new Set<Label>()
  let [end, strange] = [from, 0]
  let start = from
  while (start < from + 20 && lines[start]?.replace(/[>\s]/g, '') === '') start++
  if (start >= lines.length || (least > 2 && start > from)) return 0
  for (let at = start; at < Math.min(lines.length, start + 20); at++) {
    const label = labelOf(lines[at]!)
    if (label) {
      seen.add(label)
      ;[end, strange] = [at + 1, 0]
      // «À : … Objet : …» on one line, as some telephones have it.
      if (/\s(?:objet|subject)\s*:/iu.test(lines[at]!)) seen.add('about')
    } else if (at === start || ++strange > 2) break
  }
  const isHead = seen.size >= least && seen.has('from')
  return isHead ? end - from : 0
}

const devices =
  'iphone|ipad|ipod|t[ée]l[ée]phone|smartphone|mobile|portable|tablette|samsung|galaxy|huawei|xiaomi|redmi|oppo|honor|android|blackberry|nokia|sony|htc|lg|windows|outlook|hotmail|yahoo|gmail|orange|sfr|free|bouygues|la poste|laposte\\.net|mail|e-?mail|courrier|messagerie|ordinateur|appareil|mac|proton ?mail|thunderbird|device|phone|cell|pc|airmail|mailbox|typeapp|alcatel|ti-85|bluemail|wanadoo'
const sentFrom: readonly RegExp[] = [
  new RegExp(
    `^[\\s<([]*(?:envoy[ée]e?|exp[ée]di[ée]|transmis|sent|verzonden|enviado|inviato|gesendet|sendt|skickat)\\s+(?:de(?:puis)?|à partir (?:de|d[’'])|à l[’']aide de|par|avec|via|d[’']|from|with|by|using|met|desde|da|von|fra|från)\\b[^.,!?:]{0,60}(?:\\b(?:${devices})\\b)(?:[^.,!?]{0,40}[\\s.)>\\]]*|[^.,!?]{0,30}[.,]\\s.{0,60}(?:fautes|typo|bref|brev).{0,40})$`,
    'iu',
  ),
  new RegExp(
    `^[\\s<([]*(?:sent (?:via|from|by|with)|envoyé (?:via|par|avec)) [^.!?:,]{0,30}\\]?\\([^)]*\\)[^.!?]{0,30}$`,
    'iu',
  ),
  /^\s*(?:Sent from my|Envoyé (?:de|depuis) m(?:on|a)) \p{Lu}[\p{L}\d+ -]{1,40}$/u,
  /^\s*(?:obtene[zr]|téléchargez?r?|get) \[?outlook\b.{0,120}$/iu,
  /^\s*(?:provenance|envoyé)\s*:\s*(?:\[?courrier|\[?mail|outlook)\b.{0,80}$/iu,
  /^\s*(?:garanti sans virus|sans virus)[. ].{0,80}$/iu,
  /^\s*(?:envoyé|sent) (?:avec|with) .{0,30}\[?proton ?mail\b.{0,100}$/iu,
  /^\s*yahoo mail\s*: (?:recherchez|search), .{0,60}$/iu,
  /^.{0,40}(?:mobilgerät|android-mobiltelefon).{0,40}gesendet\.?$/iu,
]

const address = /\s?<(?:https?|mailto):[^>]*>/gi

/** The line that telephones and mail programs add below what one writes. */
export const isSentFrom = (line: string): boolean =>
  line.length < 200 && sentFrom.some((sign) => sign.test(line.replace(address, '')))
