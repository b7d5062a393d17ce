/** What a plan points at: an object of ours, and where it stands, in metres of the plan. */
export type Mark = { id: string; at: readonly [number, number] | null }

/**
 * A plan as a picture that is looked at alone: `style` is its own, the thing is red in a ring. Ids are UUIDs: nothing of the
 * plan's text is taken for a rule.
 */
export const markPlan = (svg: string, style: string, marks: readonly Mark[]): string => {
  const chosen = marks.map(({ id }) => `[data-id="${id}"]`).join(',')
  const red = chosen
    ? `<style>${chosen}{fill:#f6c9c4;stroke:#b3261e;stroke-width:4}.m{fill:none;stroke:#b3261e;stroke-width:6}</style>`
    : ''
  return marks.reduce(withRing, roomy(svg).replace(/^(<svg[^>]*>)/, `$1${style}${red}`))
}

const radius = 45

/** With white around, so that a ring at the edge is whole. */
const roomy = (svg: string): string =>
  svg.replace(
    /viewBox="0 0 (\d+) (\d+)"/,
    (_, width: string, height: string) =>
      `viewBox="-${radius} -${radius} ${Number(width) + 2 * radius} ${Number(height) + 2 * radius}"`,
  )

/** The ring is drawn in the group of the thing itself: a dwelling on two floors has two. */
const withRing = (svg: string, { id, at }: Mark): string => {
  if (!at) return svg
  const [x, y] = at.map((metres) => Math.round(metres * 100)) as [number, number]
  return svg.replace(
    new RegExp(`<[a-z]+ [^>]*data-id="${id}"[^>]*/>`),
    (shape) => `${shape}<circle class="m" cx="${x}" cy="${y}" r="${radius}"/>`,
  )
}
