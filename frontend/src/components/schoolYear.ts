/** `2026/27` of the school year that begins in 2026. */
export const schoolYearName = (beginsIn: number) => `${beginsIn}/${String((beginsIn + 1) % 100).padStart(2, '0')}`

/** In which calendar year the school year of a day, today's when left out, began: it turns on 1 August. */
export const schoolYearOf = (day = new Date()) => (day.getMonth() < 7 ? day.getFullYear() - 1 : day.getFullYear())
