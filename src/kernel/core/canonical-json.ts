type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value, so that it has one hash on the device and in the house: keys in the order of their code units, no space,
 * texts in Unicode’s composed form (NFC), whole numbers alone (a part of RFC 8785). A key that says nothing (`undefined`) is left out.
 * Throws a RangeError on a number that is not whole: what is signed knows no rounding.
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`)
    return String(value === 0 ? 0 : value)
  }
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  return `{${Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(value[key]!)}`)
    .join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
