type Slot = { starts: string; ends: string }

/** An appointment that had not begun when this fact of an order ended it; none where the crew was on its way. */
export const offOf = ({ at, data }: { at: string; data: Record<string, unknown> }): Slot | undefined => {
  const off = data['off'] as Slot | undefined
  return off && !data['came'] && Date.parse(off.starts) > Date.parse(at) ? off : undefined
}
