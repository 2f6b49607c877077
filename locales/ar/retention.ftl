# What is kept how long, and how it ends.

act-erased-again = حذف مجدَّد بعد استعادة نسخة احتياطية
