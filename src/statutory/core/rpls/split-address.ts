import { plain } from '../../../kernel/core/fold-words.ts'
import { splitStreet } from '../../../kernel/core/street-kinds.ts'

/** Positions 7 to 10 and 17 of an address that the estate holds in one line. */
export type AddressParts = { number: string; repeat: string; kind: string; street: string; entrance: string }

/** «12 bis rue Voltaire» → 12, BIS, RUE, VOLTAIRE; «Rue Germain Mouret, entrée G» → RUE, GERMAIN MOURET, G. In capitals, as the register writes. */
export const splitAddress = (address: string): AddressParts => {
  const [, entrance = ''] = /,\s*entr[ée]e\s+(\S{1,3})\s*$/i.exec(address) ?? []
  const bare = address.replace(/,\s*entr[ée]e\s+.*$/i, '').trim()
  const [, number = '', repeat = '', rest = bare] =
    /^(\d{1,5}(?:\s*(?:[-/]|à|et)\s*\d{1,4})*)\s*(bis|ter|quater|[a-z](?![\p{L}’']))?[\s,]+(.+)$/iu.exec(
      bare,
    ) ?? []
  const [kind, name] = splitStreet(rest) ?? ['', rest]
  return {
    number: (/^\d+/.exec(number) ?? [''])[0],
    repeat: upper(repeat),
    kind: upper(kind),
    street: upper(name),
    entrance: upper(entrance),
  }
}

const upper = (words: string): string => plain(words).toUpperCase().trim()
