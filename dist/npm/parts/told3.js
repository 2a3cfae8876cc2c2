// src/words/pl/told.ts
/** Apart, because it is said by a file that says no more. */
var told = "Część tego, co zostało wyłączone, może być jeszcze zapisana. W ustawieniach plików cookie jest napisane, co to jest i co możesz zrobić.";
export { told as t };
