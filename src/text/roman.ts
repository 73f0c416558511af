/** Value of a roman digit in capitals, by its code unit; 0 for any other character. */
export function romanDigit(code: number): number {
  switch (code) {
    case 0x49:
      return 1
    case 0x56:
      return 5
    case 0x58:
      return 10
    case 0x4c:
      return 50
    case 0x43:
      return 100
    default:
      return 0
  }
}
