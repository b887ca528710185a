/** Added to the day serials of workbooks that count from 1904, so that 1 is 1900-01-01. */
export const days1904 = 1462
