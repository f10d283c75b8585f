/* As much of the Arduino API as the examples call, with its signatures. Serial reads and writes by board_read, board_write. */
#ifndef Arduino_h
#define Arduino_h

#include <stddef.h>
#include <stdint.h>

#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define LED_BUILTIN 13
#define DEC 10

#ifdef __cplusplus
extern "C" {
#endif
void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t value);
unsigned long micros(void);
unsigned long millis(void);
void delay(unsigned long milliseconds);
int board_read(void); /* these three are the test's */
void board_write(const char *text);
void board_write_number(long number);
#ifdef __cplusplus
}

class HardwareSerial {
public:
  void begin(unsigned long) {}
  int available() { return 0; }
  int read() { return board_read(); }
  size_t print(const char *text) { board_write(text); return 0; }
  size_t print(char letter) { const char text[2] = {letter, 0}; return print(text); }
  size_t print(unsigned char number, int = DEC) { board_write_number(number); return 0; }
  size_t print(int number, int = DEC) { board_write_number(number); return 0; }
  size_t print(unsigned int number, int = DEC) { board_write_number((long)number); return 0; }
  size_t print(long number, int = DEC) { board_write_number(number); return 0; }
  size_t print(unsigned long number, int = DEC) { board_write_number((long)number); return 0; }
  size_t println(void) { return print("\n"); }
  template <class T> size_t println(T what) { print(what); return println(); }
  operator bool() { return true; }
};
extern HardwareSerial Serial;
void setup(void);
void loop(void);
#endif

#endif
