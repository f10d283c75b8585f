/* SPDX-License-Identifier: Apache-2.0
   Written by emolib {{ version }} for the model {{ digest[:16] }} (the first signs of its SHA-256). */
