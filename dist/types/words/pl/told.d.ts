/** Apart, because it is said by a file that says no more. */
export declare const told = "Cz\u0119\u015B\u0107 tego, co zosta\u0142o wy\u0142\u0105czone, mo\u017Ce by\u0107 jeszcze zapisana. W ustawieniach plik\u00F3w cookie jest napisane, co to jest i co mo\u017Cesz zrobi\u0107.";
