/**
 * A number without the noise of binary fractions: 4.5 × 10 000 is 45 000, and 0.14 ÷ 4 is 0.035 and
 * not a little less. Twelve digits are more than anything here is measured with.
 */
export const precise = (value: number): number => Number(value.toPrecision(12));
