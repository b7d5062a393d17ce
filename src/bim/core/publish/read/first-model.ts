/** What the first model of a building is called unless somebody says otherwise: a name like theirs, the same in every language. */
export const firstModel = 'Architecture'
