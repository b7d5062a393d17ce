/** To what a boiler is set, as it is typed: whole degrees Celsius that water there may have; nothing where it is none. */
export const readSetpoint = (typed: string): number | undefined => {
  const found = /^\s*(\d{2,3})\s*(?:°\s*C?)?\s*$/i.exec(typed)
  const celsius = Number(found?.[1])
  return celsius >= 20 && celsius <= 110 ? celsius : undefined
}
